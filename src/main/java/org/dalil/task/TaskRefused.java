package org.dalil.task;

import java.util.Locale;

/**
 * A deed on a task cannot be done; says at which field, by which rule, and who stands in the way.
 */
public class TaskRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where the fault is; in lower case the name of a form's field. */
    public enum Field {
        /** The task as a whole. */
        TASK,
        WORDS,
        ENDING,
        DUE,
        ASSIGNEE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is wrong, in words that a log understands; pages have their own. */
    public enum Rule {
        NO_RIGHT("may not be done by this person"),
        MISSING("needs words"),
        TOO_LONG("is longer than " + Tasks.LONGEST_WORDS + " characters"),
        ENDED("was ended meanwhile"),
        NOT_ENDED("has not ended"),
        TAKEN("is somebody's already"),
        PAST("has passed"),
        FAR("is more than a year away");

        private final String words;

        Rule(String words) {
            this.words = words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    private final Field field;
    private final Rule rule;
    private final String who;

    TaskRefused(Field field, Rule rule) {
        this(field, rule, "");
    }

    TaskRefused(Field field, Rule rule, String who) {
        super("%s %s %s".formatted(field.code(), rule.words, who).strip());
        this.field = field;
        this.rule = rule;
        this.who = who;
    }

    public Field field() {
        return field;
    }

    public Rule rule() {
        return rule;
    }

    /** Who ended or has it; empty where nobody does. */
    public String who() {
        return who;
    }
}
