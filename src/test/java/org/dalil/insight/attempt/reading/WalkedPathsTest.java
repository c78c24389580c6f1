package org.dalil.insight.attempt.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.insight.attempt.Attempt;
import org.dalil.insight.attempt.rule.OutcomeRules;
import org.dalil.insight.attempt.rule.Paths;
import org.dalil.insight.event.Dwell;
import org.dalil.insight.event.Origin;
import org.dalil.insight.event.Strength;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

/** What the rules say of a path of steps, said of the visit that somebody walked so. */
class WalkedPathsTest {
    private static final long TOPIC = 1;

    /** Everything is of one topic but what is searched elsewhere; every search has new words. */
    private static final Known KNOWN =
            new Known() {
                @Override
                public Place words(String text, Language language) {
                    var topic = text.startsWith("else") ? 2L : TOPIC;
                    return new Place(topic, topic, (long) text.hashCode());
                }

                @Override
                public Place article(long article, Language text) {
                    return new Place(TOPIC, TOPIC, null);
                }

                @Override
                public Place ofCase(long caseId) {
                    return new Place(TOPIC, TOPIC, null);
                }

                @Override
                public boolean opens(long root, long article) {
                    return root == TOPIC;
                }

                @Override
                public boolean akin(String one, String other, Language language) {
                    return false;
                }
            };

    @Test
    void endsLikeItsEvidence() {
        Paths.each(
                5,
                word -> {
                    var evidence = Paths.of(word);
                    var own =
                            walked(word).read(KNOWN).attempts().stream()
                                    .filter(each -> each.topic() == TOPIC)
                                    .map(Attempt::outcome);
                    if (evidence.isAttempt()) {
                        assertThat(own).as(word).containsExactly(OutcomeRules.of(evidence));
                    } else {
                        assertThat(own).as(word).isEmpty();
                    }
                });
    }

    private static Walk walked(String word) {
        var walk = Walk.in(Language.ENGLISH);
        var article = 1L;
        for (var at = 0; at < word.length(); at++) {
            switch (word.charAt(at)) {
                case 's' -> walk.searches("strong " + at, Strength.STRONG, 900);
                case 'w' -> walk.searches("weak " + at, Strength.WEAK, 900);
                case 'o' -> walk.opens(Origin.CATEGORY, ++article);
                case 'r' -> walk.opens(Origin.CATEGORY, ++article).stays(article, Dwell.TWENTY);
                case 'y' -> walk.votes(article, true);
                case 'n' -> walk.votes(article, false);
                case 'c' -> walk.contactsFrom("form " + at, article);
                case 'f' -> walk.sends("no form", at);
                case 'x' -> walk.searches("else " + at, Strength.WEAK, 900);
                default -> throw new IllegalArgumentException(word);
            }
        }
        return walk;
    }
}
