package org.dalil.article.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.article.translation.Refund.AR;
import static org.dalil.article.translation.Refund.EN;

import org.dalil.article.review.HandIns;
import org.dalil.article.review.Reason;
import org.dalil.article.review.Reviews;
import org.dalil.article.revision.Text;
import org.dalil.article.translation.TranslationRefused.Rule;
import org.dalil.audit.AuditTrail;
import org.dalil.testing.Dalil;
import org.dalil.testing.OneBase;
import org.dalil.testing.Staff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

/** When a translation is behind its original, and when no longer. */
@Tag("database")
@ExtendWith(Dalil.class)
@OneBase(Refund.class)
class BehindTest {
    private final Refund refund;
    private final Translations translations;
    private final HandIns handIns;
    private final Reviews reviews;
    private final AuditTrail trail;
    private final Staff staff;
    private final long article;

    BehindTest(
            Refund refund,
            Translations translations,
            HandIns handIns,
            Reviews reviews,
            AuditTrail trail,
            Staff staff) {
        this.refund = refund;
        this.translations = translations;
        this.handIns = handIns;
        this.reviews = reviews;
        this.trail = trail;
        this.staff = staff;
        this.article = refund.article();
    }

    @Test
    void onlyAMajorEditOfTheOriginalLeavesItBehind() {
        refund.translated();
        refund.edited("Press refund twice, please.", true);
        assertThat(refund.isBehind()).isFalse();
        refund.edited("Press refund three times, then wait.", false);
        assertThat(refund.isBehind()).isTrue();
        refund.edited("Press refund three times, then wait!", true);
        assertThat(refund.isBehind()).isTrue(); // a minor edit behind a major one hides nothing
    }

    @Test
    void whatIsMinorIsSaidOfEachTextAnewAndNotOfTheOneItCameFrom() {
        refund.translated();
        refund.edited("Press refund twice, please.", true);
        var minor = refund.live(EN);
        refund.edited("All new.", false);
        refund.write(AR, "استرداد", "نص جديد.", staff.huda());
        translations.follow(article, AR, refund.live(EN));
        refund.approve(refund.handIn(AR, false));
        assertThat(refund.isBehind()).isFalse();
        refund.approve(handIns.restore(minor, "", staff.huda()));
        assertThat(refund.isBehind()).as("an older text, and all the words are others").isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void aReviewersCorrectionIsMinorOnlyWhileItsWordsAreFew(int words) {
        refund.translated();
        refund.write(EN, "Refund", "Press refund twice, please.", staff.huda());
        var review = refund.handIn(EN, true);
        var text = new Text("Refund", "", "Press refund twice. " + "Now ".repeat(words));
        refund.approve(reviews.correct(review.revisionId(), text, staff.omar()));
        assertThat(refund.isBehind()).isEqualTo(words == 30);
    }

    @Test
    void aDraftOfTheOriginalOrATextInReviewLeavesNobodyBehind() {
        refund.translated();
        refund.write(EN, "Refund", "All new.", staff.huda());
        assertThat(refund.isBehind()).isFalse();
        var review = refund.handIn(EN, false);
        assertThat(refund.isBehind()).isFalse();
        reviews.sendBack(review.revisionId(), Set.of(Reason.STYLE), "", staff.omar());
        assertThat(refund.isBehind()).isFalse();
    }

    @Test
    void aNewTranslationOfTheNewestTextIsUpToDate() {
        refund.translated();
        refund.edited("All new.", false);
        refund.write(AR, "استرداد", "نص جديد.", staff.huda());
        translations.follow(article, AR, refund.live(EN));
        assertThat(refund.isBehind()).isTrue(); // what is live is the old one still
        refund.approve(refund.handIn(AR, false));
        assertThat(refund.isBehind()).isFalse();
    }

    @Test
    void aMendedTypingErrorInTheTranslationDoesNotBringItUpToDate() {
        refund.translated();
        refund.edited("All new.", false);
        refund.write(AR, "استرداد", "اضغط مرتين!", staff.huda());
        refund.approve(refund.handIn(AR, true));
        assertThat(refund.isBehind()).isTrue();
    }

    @Test
    void stillRightAsItIsNeedsNoNewTextAndIsWrittenDown() {
        refund.translated();
        refund.edited("All new.", false);
        var readersText = refund.live(AR);
        translations.confirm(article, AR, refund.live(EN), staff.omar());
        assertThat(refund.isBehind()).isFalse();
        assertThat(refund.live(AR)).isEqualTo(readersText);
        assertThat(trail.of("article", article, 5).getFirst())
                .satisfies(
                        entry -> {
                            assertThat(entry.deed()).isEqualTo("translation confirmed");
                            assertThat(entry.actor()).isEqualTo("Omar");
                        });
        refund.edited("New once more.", false);
        assertThat(refund.isBehind()).isTrue();
    }

    @Test
    void nobodyConfirmsForAnOriginalThatTheyDidNotSee() {
        refund.translated();
        refused(
                () -> translations.confirm(article, AR, refund.live(EN), staff.omar()),
                Rule.NOT_BEHIND);
        refund.edited("All new.", false);
        var seen = refund.live(EN);
        refund.edited("Newer than that.", false);
        refused(() -> translations.confirm(article, AR, seen, staff.omar()), Rule.MOVED);
        assertThat(refund.isBehind()).isTrue();
    }

    private static void refused(Runnable deed, Rule rule) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        TranslationRefused.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
