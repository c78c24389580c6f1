package org.dalil.api;

/** A parameter of the query breaks its rule. */
class ParameterRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * @param rule goes behind the parameter's name in a sentence: "is a whole number from 1"
     */
    ParameterRefused(String parameter, String rule) {
        super(parameter + " " + rule);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
