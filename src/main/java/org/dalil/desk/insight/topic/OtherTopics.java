package org.dalil.desk.insight.topic;

import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.TopicWords;
import org.dalil.insight.topic.Topic;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.topic.found.FoundTopic;
import org.dalil.insight.topic.found.TopicSearch;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Finds what a topic can be joined with: by words, or by the number at the end of its address. */
@Singleton
class OtherTopics {
    private static final int SHOWN = 20;

    private final TopicSearch search;
    private final Topics topics;

    OtherTopics(TopicSearch search, Topics topics) {
        this.search = search;
        this.topics = topics;
    }

    TopicPage.Others of(
            HttpRequest<?> request, Topic topic, TopicFault fault, Telling telling, Account who) {
        if (!fault.into().isEmpty()) {
            return new TopicPage.Others(fault.into(), List.of(), null);
        }
        var typed = request.getParameters().get("join", String.class).orElse("").strip();
        if (typed.isEmpty()) {
            return new TopicPage.Others("", List.of(), null);
        }
        var found =
                found(typed, who).stream().filter(each -> each.topic() != topic.root()).toList();
        return new TopicPage.Others(
                typed,
                lines(found.stream().limit(SHOWN).toList(), telling, who),
                note(found.size(), telling));
    }

    /** One more than is shown, and the topic itself: so it is known whether there are more. */
    private List<FoundTopic> found(String typed, Account who) {
        var number = TopicForm.number(typed);
        var root = number == null ? null : topics.roots(List.of(number)).get(number);
        return root == null
                ? search.holding(typed, who, SHOWN + 2)
                : List.of(new FoundTopic(root, ""));
    }

    private List<TopicPage.Found> lines(List<FoundTopic> found, Telling telling, Account who) {
        var ids = found.stream().map(FoundTopic::topic).toList();
        var labels = topics.labels(ids, telling.language(), who);
        return found.stream().map(each -> line(each, labels, telling)).toList();
    }

    private static TopicPage.Found line(
            FoundTopic each, Map<Long, TopicLabel> labels, Telling telling) {
        var label =
                labels.getOrDefault(
                        each.topic(), TopicLabel.hidden(each.topic(), telling.language()));
        var name = new TopicWords(telling).name(label);
        var isSaid = each.words().isEmpty() || each.words().equals(name.text());
        return new TopicPage.Found(
                Long.toString(each.topic()),
                TopicWords.address(each.topic()),
                name,
                isSaid ? null : Words.of(each.words(), label.language()));
    }

    private static @Nullable String note(int found, Telling telling) {
        return found == 0
                ? telling.say("insight.topic.foundNone")
                : found > SHOWN ? telling.say("insight.topic.foundMany", Map.of("n", SHOWN)) : null;
    }
}
