package org.dalil.insight.topic;

/** There is none of this number. */
public class NoSuchTopic extends RuntimeException {
    public NoSuchTopic(long id) {
        super("no topic " + id);
    }
}
