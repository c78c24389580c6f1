package org.dalil.insight.topic;

/** There is none of this number, or it is not theirs to change. */
public class NoSuchTopic extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchTopic(long id) {
        super("no topic " + id);
    }
}
