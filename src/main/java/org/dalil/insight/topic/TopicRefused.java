package org.dalil.insight.topic;

/** What an editor wants of a topic breaks a rule. */
public class TopicRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Rule {
        /** A topic cannot be joined with itself. */
        ITSELF,
        NOTHING_CHOSEN,
        /** Nothing would be left of the topic. */
        ALL_CHOSEN,
        TOO_MANY_CHOSEN,
        /** A topic is in one language. */
        SEVERAL_LANGUAGES,
        NAME_TOO_LONG,
        NAME_HIDDEN
    }

    private final Rule rule;

    TopicRefused(Rule rule) {
        super("topic refused: " + rule);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
