package org.dalil.api;

/** A parameter of the query breaks its rule. */
class ParameterRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient Rule rule;

    ParameterRefused(String parameter, Rule rule) {
        super(parameter + ": " + rule);
        this.parameter = parameter;
        this.rule = rule;
    }

    String parameter() {
        return parameter;
    }

    Rule rule() {
        return rule;
    }

    /** What was to be kept to. */
    sealed interface Rule {
        record Given() implements Rule {}

        record WholeNumber(int least, int most) implements Rule {}

        /** What it names has to be there, for whoever asks. */
        record There() implements Rule {}

        /** No longer than this. */
        record Short(int most) implements Rule {}

        /** {@code choices}: as a reader is told them. */
        record OneOf(String choices) implements Rule {}
    }
}
