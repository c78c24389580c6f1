package org.dalil.desk.insight;

import jakarta.inject.Singleton;

import org.dalil.insight.topic.Topic;
import org.dalil.insight.topic.Topics;

import java.util.stream.Collectors;

/** Joins topics and leads to where that can be undone. */
@Singleton
public class Joinings {
    private final Topics topics;

    Joinings(Topics topics) {
        this.topics = topics;
    }

    /**
     * @param deed joins them
     * @return the page of what stands for both, which knows what would be parted again
     */
    public String join(long one, long other, Runnable deed) {
        var first = topics.find(one).root();
        var second = topics.find(other).root();
        var ofFirst = leaves(first);
        var ofSecond = leaves(second);
        deed.run();
        var stands = topics.find(first).root();
        return TopicWords.address(stands)
                + "?done=joined&apart="
                + (stands == first ? ofSecond : ofFirst);
    }

    private String leaves(long root) {
        return topics.joined(root).stream()
                .map(Topic::number)
                .map(String::valueOf)
                .collect(Collectors.joining("-"));
    }
}
