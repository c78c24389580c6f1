package org.dalil.task;

/** What a task is about; whether it is still there, only its own package knows. */
public record TaskSubject(Kind kind, long number) {

    /** The nouns that something can be to do about. */
    public enum Kind {
        ARTICLE,
        /** What customers look for, under whatever words. */
        TOPIC
    }

    public static TaskSubject article(long number) {
        return new TaskSubject(Kind.ARTICLE, number);
    }

    public static TaskSubject topic(long number) {
        return new TaskSubject(Kind.TOPIC, number);
    }

    @Override
    public String toString() {
        return kind + " " + number;
    }
}
