package org.dalil.desk.insight.topic;

import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Permission;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.TopicWords;
import org.dalil.insight.topic.Topic;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.insight.topic.TopicLabel.Source;
import org.dalil.insight.topic.Topics;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What an editor may do to a topic, and how what was just done is undone. */
@Singleton
class TopicKeeping {
    private final Topics topics;
    private final Accounts accounts;

    TopicKeeping(Topics topics, Accounts accounts) {
        this.topics = topics;
        this.accounts = accounts;
    }

    /**
     * @param wordings how many can be chosen; one alone cannot be parted from itself
     */
    TopicPage.Keeping of(
            Topic topic,
            int wordings,
            TopicFault fault,
            TopicPage.Others others,
            Telling telling,
            Account who) {
        var name = fault.name() != null ? fault.name() : typedName(topic);
        var assigned = topic.assigneeId() == null ? "" : topic.assigneeId().toString();
        var people =
                accounts.all().stream()
                        .filter(each -> each.may(Permission.SEE_INSIGHT))
                        .map(each -> Choice.named(Long.toString(each.id()), each.name(), assigned))
                        .toList();
        return new TopicPage.Keeping(
                version(topic), name, others, people, wordings > 1, joined(topic, telling, who));
    }

    private List<TopicPage.Joined> joined(Topic topic, Telling telling, Account who) {
        var leaves =
                topics.joined(topic.number()).stream()
                        .filter(each -> each.number() != topic.number())
                        .toList();
        var words = new TopicWords(telling);
        return leaves.stream().map(each -> joined(each, words, telling, who)).toList();
    }

    /** By its own name: as part of the other it would be called as that is. */
    private static TopicPage.Joined joined(
            Topic leaf, TopicWords words, Telling telling, Account who) {
        var name = leaf.name();
        var label =
                name == null
                        ? TopicLabel.hidden(leaf.number(), leaf.spoken())
                        : new TopicLabel(
                                leaf.number(),
                                name,
                                leaf.spoken(),
                                leaf.isNamed() ? Source.EDITOR : Source.TYPED);
        return new TopicPage.Joined(
                Long.toString(leaf.number()),
                words.name(label),
                words.called(new Language(leaf.language())));
    }

    /** Null where an address says nothing that could be undone. */
    TopicPage.@Nullable Undo undo(HttpRequest<?> request, Topic topic) {
        var typed = request.getParameters();
        var place = TopicWords.address(topic.number());
        var group =
                new HashSet<>(topics.joined(topic.number()).stream().map(Topic::number).toList());
        var apart =
                Arrays.stream(typed.get("apart", String.class).orElse("").split("-"))
                        .map(TopicForm::number)
                        .filter(Objects::nonNull)
                        .filter(each -> group.contains(each) && each != topic.number())
                        .map(String::valueOf)
                        .toList();
        if (!apart.isEmpty()) {
            return new TopicPage.Undo(place + "/apart", version(topic), "leaf", apart);
        }
        var with = TopicForm.number(typed.get("with", String.class).orElse(""));
        return with == null
                ? null
                : new TopicPage.Undo(
                        place + "/merge", version(topic), "into", List.of(with.toString()));
    }

    private static String version(Topic topic) {
        return String.valueOf(topic.version());
    }

    /** What people type is no name that somebody gave. */
    private static String typedName(Topic topic) {
        @Nullable String name = topic.isNamed() ? topic.name() : null;
        return name == null ? "" : name;
    }
}
