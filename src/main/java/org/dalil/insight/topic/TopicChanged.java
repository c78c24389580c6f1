package org.dalil.insight.topic;

/** Somebody else changed the topic since it was read; what they did stands. */
public class TopicChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long topic;

    TopicChanged(long topic) {
        super("topic " + topic + " was changed meanwhile");
        this.topic = topic;
    }

    public long topic() {
        return topic;
    }
}
