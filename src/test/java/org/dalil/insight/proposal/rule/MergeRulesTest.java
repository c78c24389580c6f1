package org.dalil.insight.proposal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class MergeRulesTest {

    @Test
    void joinsTopicsThatTranslationsOfOneArticleAnswer() {
        var opened =
                List.of(
                        new OpenedBy(1, "en", 50, 10, 8),
                        new OpenedBy(1, "en", 51, 9, 8),
                        new OpenedBy(2, "ar", 50, 6, 4));
        assertThat(MergeRules.byTranslation(opened))
                .containsExactly(Proposed.merge(1, 2, ProposalReason.TRANSLATION, 4, 50L));
    }

    @Test
    void wantsHalfOfTheOpeningsOfEachAndThreeVisitors() {
        assertThat(
                        MergeRules.byTranslation(
                                List.of(
                                        new OpenedBy(1, "en", 50, 9, 8),
                                        new OpenedBy(1, "en", 51, 10, 8),
                                        new OpenedBy(2, "ar", 50, 6, 4))))
                .isEmpty();
        assertThat(
                        MergeRules.byTranslation(
                                List.of(
                                        new OpenedBy(1, "en", 50, 9, 8),
                                        new OpenedBy(2, "ar", 50, 6, 2))))
                .isEmpty();
    }

    @Test
    void joinsNoTopicWithItselfNorWithinALanguage() {
        assertThat(
                        MergeRules.byTranslation(
                                List.of(
                                        new OpenedBy(1, "en", 50, 9, 8),
                                        new OpenedBy(1, "ar", 50, 6, 5),
                                        new OpenedBy(2, "en", 50, 6, 5))))
                .containsExactly(Proposed.merge(1, 2, ProposalReason.TRANSLATION, 5, 50L));
        assertThat(
                        MergeRules.byTranslation(
                                List.of(
                                        new OpenedBy(1, "en", 50, 9, 8),
                                        new OpenedBy(2, "en", 50, 6, 5))))
                .isEmpty();
    }

    /** A popular article ties nothing together. */
    @Test
    void chainsNothingThroughAPopularArticle() {
        var opened = new ArrayList<OpenedBy>();
        opened.add(new OpenedBy(100, "ar", 50, 9, 8));
        for (var topic = 1L; topic <= 3; topic++) {
            opened.add(new OpenedBy(topic, "en", 50, 9, 8));
        }
        assertThat(MergeRules.byTranslation(opened)).isEmpty();
        opened.removeLast();
        assertThat(MergeRules.byTranslation(opened)).hasSize(2);
    }

    @Test
    void joinsTopicsWhoseCasesOneArticleResolved() {
        var resolved =
                List.of(
                        new ResolvedBy(2, 50, 3),
                        new ResolvedBy(2, 51, 3),
                        new ResolvedBy(1, 50, 7),
                        new ResolvedBy(3, 50, 3),
                        new ResolvedBy(3, 52, 4),
                        new ResolvedBy(4, 50, 2));
        assertThat(MergeRules.byCases(resolved))
                .containsExactly(Proposed.merge(1, 2, ProposalReason.CASES, 3, 50L));
    }

    /** Half of what it resolves of each says nothing of which of many belong together. */
    @Test
    void chainsNothingThroughAnArticleThatResolvesMany() {
        var resolved = new ArrayList<ResolvedBy>();
        for (var topic = 1L; topic <= 10; topic++) {
            resolved.add(new ResolvedBy(topic, 50, 9));
        }
        assertThat(MergeRules.byCases(resolved)).isEmpty();
    }

    /** One person who tried three ways of putting it is no three. */
    @Test
    void addsNoVisitorsUpOverWaysOfPuttingIt() {
        var reworded =
                List.of(
                        new RewordedTo(11, 21, 1, 2, 1),
                        new RewordedTo(12, 21, 1, 2, 1),
                        new RewordedTo(13, 22, 1, 2, 1));
        assertThat(MergeRules.byRewording(reworded)).isEmpty();
    }

    @Test
    void joinsTopicsThatAnswerWhatTheOtherDidNot() {
        var reworded =
                List.of(
                        new RewordedTo(11, 21, 1, 2, 3),
                        new RewordedTo(13, 22, 1, 2, 1),
                        new RewordedTo(31, 11, 3, 1, 2),
                        new RewordedTo(11, 31, 1, 3, 2),
                        new RewordedTo(11, 12, 1, 1, 90));
        assertThat(MergeRules.byRewording(reworded))
                .containsExactly(Proposed.merge(1, 2, ProposalReason.REWORDING, 3, null));
    }

    @Test
    void saysTheSameInWhateverOrderTheFactsCome() {
        var random = new Random(9);
        var opened = new ArrayList<OpenedBy>();
        for (var at = 0; at < 200; at++) {
            var language = at % 2 == 0 ? "en" : "ar";
            var many = 3 + random.nextInt(5);
            opened.add(new OpenedBy(at / 3, language, 50 + random.nextInt(40), many, many));
        }
        var said = MergeRules.byTranslation(opened);
        Collections.shuffle(opened, random);
        assertThat(MergeRules.byTranslation(opened)).isEqualTo(said).isNotEmpty();
    }
}
