package org.dalil.desk.insight.proposal;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.TopicWords;
import org.dalil.insight.gap.fact.TopicFacts;
import org.dalil.insight.proposal.Proposal;
import org.dalil.insight.proposal.Proposals;
import org.dalil.insight.proposal.ProposedGroup;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.wording.Wording;
import org.dalil.insight.wording.Wordings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a proposal into words; one whose words may not be read is none to decide on. */
@Singleton
class ProposalLines {
    /** Words of a topic beside its name. */
    private static final int MORE = 3;

    private final Proposals proposals;
    private final Topics topics;
    private final TopicFacts facts;
    private final Wordings wordings;
    private final Overviews overviews;

    ProposalLines(
            Proposals proposals,
            Topics topics,
            TopicFacts facts,
            Wordings wordings,
            Overviews overviews) {
        this.proposals = proposals;
        this.topics = topics;
        this.facts = facts;
        this.wordings = wordings;
        this.overviews = overviews;
    }

    Optional<ProposalsPage.Proposed> of(Proposal proposal, Telling telling, Account who) {
        return switch (proposal.kind()) {
            case MERGE -> joined(proposal, telling, who);
            case SPLIT -> parted(proposal, telling, who);
            case SYNONYM -> same(proposal, telling, who);
        };
    }

    private Optional<ProposalsPage.Proposed> joined(
            Proposal proposal, Telling telling, Account who) {
        var ids = List.of(proposal.leftId(), proposal.rightId());
        var labels = topics.labels(ids, telling.language(), who);
        var left = labels.get(proposal.leftId());
        var right = labels.get(proposal.rightId());
        return left == null || right == null
                ? Optional.empty()
                : Optional.of(
                        line(
                                proposal,
                                side(left, telling, who),
                                side(right, telling, who),
                                null,
                                telling));
    }

    /** Both groups are of one topic; each is told by what it opens. */
    private Optional<ProposalsPage.Proposed> parted(
            Proposal proposal, Telling telling, Account who) {
        var groups = proposals.groups(proposal, who);
        var apart =
                groups.stream().filter(each -> each.article() == proposal.rightId()).findFirst();
        var stays =
                groups.stream().filter(each -> each.article() != proposal.rightId()).findFirst();
        var label =
                topics.labels(List.of(proposal.leftId()), telling.language(), who)
                        .get(proposal.leftId());
        return apart.isEmpty() || stays.isEmpty() || label == null
                ? Optional.empty()
                : Optional.of(
                        line(
                                proposal,
                                side(label, stays.get(), telling),
                                side(label, apart.get(), telling),
                                null,
                                telling));
    }

    private ProposalsPage.Side side(TopicLabel topic, ProposedGroup group, Telling telling) {
        var opens =
                telling.say(
                        "insight.proposals.group",
                        Map.of("article", title(group.article(), telling.language())));
        return new ProposalsPage.Side(
                TopicWords.address(topic.id()),
                Words.of(opens, telling.language()),
                new TopicWords(telling).called(topic.language()),
                group.words().stream().map(each -> Words.of(each, topic.language())).toList());
    }

    private Optional<ProposalsPage.Proposed> same(Proposal proposal, Telling telling, Account who) {
        var pair = proposals.words(proposal);
        var left = wordings.shown(proposal.leftId(), who);
        var right = wordings.shown(proposal.rightId(), who);
        if (pair.isEmpty() || left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        var spoken = left.get().spoken();
        var preview =
                new ProposalsPage.Preview(spoken.code(), pair.get().typed(), pair.get().found());
        return Optional.of(
                line(
                        proposal,
                        words(pair.get().typed(), left.get(), spoken, telling),
                        words(pair.get().found(), right.get(), spoken, telling),
                        preview,
                        telling));
    }

    private ProposalsPage.Proposed line(
            Proposal proposal,
            ProposalsPage.Side left,
            ProposalsPage.Side right,
            ProposalsPage.@Nullable Preview preview,
            Telling telling) {
        var about =
                telling.say(
                        "insight.list2", Map.of("a", left.name().text(), "b", right.name().text()));
        return new ProposalsPage.Proposed(
                ProposalPages.address(proposal),
                left,
                right,
                why(proposal, telling),
                about,
                preview);
    }

    private String why(Proposal proposal, Telling telling) {
        return telling.say(
                "insight.proposals.why." + GapWords.key(proposal.reason().name()),
                Map.of("n", proposal.evidence(), "article", article(proposal, telling.language())));
    }

    private String article(Proposal proposal, Language page) {
        return proposal.articleId() == null ? "" : title(proposal.articleId(), page);
    }

    /** In the page's language, where it has one. */
    private String title(long article, Language page) {
        var texts = overviews.ofArticle(article);
        return texts.stream()
                .filter(each -> each.language().equals(page.code()))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .map(each -> each.title())
                .orElse("#" + article);
    }

    private ProposalsPage.Side side(TopicLabel label, Telling telling, Account who) {
        var words = new TopicWords(telling);
        var more =
                facts.words(label.id(), label.language(), MORE + 1, who).stream()
                        .filter(each -> !each.equals(label.words()))
                        .limit(MORE)
                        .map(each -> Words.of(each, label.language()))
                        .toList();
        return new ProposalsPage.Side(
                TopicWords.address(label.id()),
                words.name(label),
                words.called(label.language()),
                more);
    }

    private static ProposalsPage.Side words(
            String said, Wording typed, Language spoken, Telling telling) {
        return new ProposalsPage.Side(
                null,
                Words.of(said, spoken),
                new TopicWords(telling).called(spoken),
                List.of(Words.of(typed.words(), spoken)));
    }
}
