package org.dalil.article.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.care.Archives;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.article.review.Approval;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.Review;
import org.dalil.article.review.Reviews;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.article.translation.TranslationRefused.Rule;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;
import java.util.UUID;

/** Huda writes and translates, Omar and Mona approve. */
@Tag("database")
@ExtendWith(Dalil.class)
class TranslationsTest {
    private static final Language EN = Language.ENGLISH;
    private static final Language AR = Language.ARABIC;

    private final Translations translations;
    private final Articles articles;
    private final Drafts drafts;
    private final Revisions revisions;
    private final HandIns handIns;
    private final Reviews reviews;
    private final Archives archives;
    private final Overviews overviews;
    private final AuditTrail trail;
    private final World world;
    private final Staff staff;
    private long article;
    private long original;

    TranslationsTest(
            Translations translations,
            Articles articles,
            Drafts drafts,
            Revisions revisions,
            HandIns handIns,
            Reviews reviews,
            Archives archives,
            Overviews overviews,
            AuditTrail trail,
            World world,
            Staff staff) {
        this.translations = translations;
        this.articles = articles;
        this.drafts = drafts;
        this.revisions = revisions;
        this.handIns = handIns;
        this.reviews = reviews;
        this.archives = archives;
        this.overviews = overviews;
        this.trail = trail;
        this.world = world;
        this.staff = staff;
    }

    @BeforeEach
    void anArticleInEnglishAlone() {
        staff.mona();
        article = world.article("translate/" + UUID.randomUUID(), Audience.PUBLIC);
        original = world.live(article, EN, "Refund", "Press refund twice.");
    }

    private void write(Language language, String title, String body, Account by) {
        drafts.save(
                article,
                language,
                new Text(title, "", body),
                drafts.of(article, language).map(Draft::token).orElse(null),
                new Actor(by.id(), by.name()));
    }

    private Review handIn(Language language, boolean minor) {
        return handIns.handIn(article, language, Audience.PUBLIC, minor, "", staff.huda());
    }

    private void approve(Review review) {
        var over = revisions.live(article, review.language()).map(Revision::id).orElse(null);
        reviews.approve(
                new Approval(review.revisionId(), over, Audience.PUBLIC, null, false),
                staff.omar());
    }

    private void translated() {
        write(AR, "استرداد", "اضغط مرتين.", staff.huda());
        translations.follow(article, AR, original);
        approve(handIn(AR, false));
    }

    private void edited(String body, boolean minor) {
        write(EN, "Refund", body, staff.huda());
        approve(handIn(EN, minor));
    }

    private boolean isBehind() {
        var said = translations.ofLive(article, AR).orElseThrow().behind();
        assertThat(overviews.of(article, AR).map(Overview::outdated)).contains(said);
        return said;
    }

    private long live(Language language) {
        return Revisions.idOf(revisions.live(article, language).orElseThrow());
    }

    @Test
    void whatItWasMadeFromGoesAlongFromTheDraftToWhatIsLive() {
        write(AR, "استرداد", "اضغط.", staff.huda());
        assertThat(translations.ofDraft(article, AR)).isEmpty();
        translations.follow(article, AR, original);
        assertThat(translations.ofDraft(article, AR).orElseThrow().madeFrom()).isEqualTo(original);
        assertThat(translations.ofLive(article, AR)).isEmpty();
        approve(handIn(AR, false));
        var origin = translations.ofLive(article, AR).orElseThrow();
        assertThat(origin.madeFrom()).isEqualTo(original);
        assertThat(origin.source()).isEqualTo(EN);
        assertThat(origin.behind()).isFalse();
    }

    @Test
    void onlyAMajorEditOfTheOriginalLeavesItBehind() {
        translated();
        edited("Press refund twice, please.", true);
        assertThat(isBehind()).isFalse();
        edited("Press refund three times, then wait.", false);
        assertThat(isBehind()).isTrue();
        edited("Press refund three times, then wait!", true);
        assertThat(isBehind()).isTrue(); // a minor edit behind a major one hides nothing
    }

    @Test
    void whatIsMinorIsSaidOfEachTextAnewAndNotOfTheOneItCameFrom() {
        translated();
        edited("Press refund twice, please.", true);
        var minor = live(EN);
        edited("All new.", false);
        write(AR, "استرداد", "نص جديد.", staff.huda());
        translations.follow(article, AR, live(EN));
        approve(handIn(AR, false));
        assertThat(isBehind()).isFalse();
        approve(handIns.restore(minor, "", staff.huda()));
        assertThat(isBehind()).as("an older text, and all the words are others").isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void aReviewersCorrectionIsMinorOnlyWhileItsWordsAreFew(int words) {
        translated();
        write(EN, "Refund", "Press refund twice, please.", staff.huda());
        var review = handIn(EN, true);
        var text = new Text("Refund", "", "Press refund twice. " + "Now ".repeat(words));
        approve(reviews.correct(review.revisionId(), text, staff.omar()));
        assertThat(isBehind()).isEqualTo(words == 30);
    }

    @Test
    void aDraftOfTheOriginalOrATextInReviewLeavesNobodyBehind() {
        translated();
        write(EN, "Refund", "All new.", staff.huda());
        assertThat(isBehind()).isFalse();
        var review = handIn(EN, false);
        assertThat(isBehind()).isFalse();
        reviews.sendBack(
                review.revisionId(),
                Set.of(org.dalil.article.review.Reason.STYLE),
                "",
                staff.omar());
        assertThat(isBehind()).isFalse();
    }

    @Test
    void aNewTranslationOfTheNewestTextIsUpToDate() {
        translated();
        edited("All new.", false);
        write(AR, "استرداد", "نص جديد.", staff.huda());
        translations.follow(article, AR, live(EN));
        assertThat(isBehind()).isTrue(); // what is live is the old one still
        approve(handIn(AR, false));
        assertThat(isBehind()).isFalse();
    }

    @Test
    void aMendedTypingErrorInTheTranslationDoesNotBringItUpToDate() {
        translated();
        edited("All new.", false);
        write(AR, "استرداد", "اضغط مرتين!", staff.huda());
        approve(handIn(AR, true));
        assertThat(isBehind()).isTrue();
    }

    @Test
    void whatIsSentBackAndCorrectedIsStillATranslationOfTheSame() {
        write(AR, "استرداد", "اضغط.", staff.huda());
        translations.follow(article, AR, original);
        var review = handIn(AR, false);
        reviews.sendBack(
                review.revisionId(),
                Set.of(org.dalil.article.review.Reason.STYLE),
                "",
                staff.omar());
        assertThat(translations.ofDraft(article, AR).orElseThrow().madeFrom()).isEqualTo(original);
        var again = handIn(AR, false);
        var mended =
                reviews.correct(
                        again.revisionId(), new Text("استرداد", "", "اضغط مرتين."), staff.omar());
        approve(mended);
        assertThat(translations.ofLive(article, AR).orElseThrow().madeFrom()).isEqualTo(original);
    }

    @Test
    void stillRightAsItIsNeedsNoNewTextAndIsWrittenDown() {
        translated();
        edited("All new.", false);
        var readersText = live(AR);
        translations.confirm(article, AR, live(EN), staff.omar());
        assertThat(isBehind()).isFalse();
        assertThat(live(AR)).isEqualTo(readersText);
        assertThat(trail.of("article", article, 5).getFirst())
                .satisfies(
                        entry -> {
                            assertThat(entry.deed()).isEqualTo("translation confirmed");
                            assertThat(entry.actor()).isEqualTo("Omar");
                        });
        edited("New once more.", false);
        assertThat(isBehind()).isTrue();
    }

    @Test
    void nobodyConfirmsForAnOriginalThatTheyDidNotSee() {
        translated();
        refused(() -> translations.confirm(article, AR, live(EN), staff.omar()), Rule.NOT_BEHIND);
        edited("All new.", false);
        var seen = live(EN);
        edited("Newer than that.", false);
        refused(() -> translations.confirm(article, AR, seen, staff.omar()), Rule.MOVED);
        assertThat(isBehind()).isTrue();
    }

    @Test
    void otherTextsThanOfThisArticleAreNoOriginals() {
        var other = world.publicArticle("Other", "Text");
        var foreign = Revisions.idOf(revisions.live(other, EN).orElseThrow());
        write(AR, "استرداد", "اضغط.", staff.huda());
        translations.follow(article, AR, foreign);
        translations.follow(article, AR, 999_999);
        assertThat(translations.ofDraft(article, AR)).isEmpty();
        write(EN, "Refund", "x", staff.huda());
        translations.follow(article, EN, original);
        assertThat(translations.ofDraft(article, EN)).isEmpty();
    }

    @Test
    void twoTextsAreNotEachOthersOriginals() {
        translated();
        write(EN, "Refund", "From the Arabic.", staff.huda());
        translations.follow(article, EN, live(AR));
        approve(handIn(EN, false));
        assertThat(translations.ofLive(article, EN).orElseThrow().behind()).isFalse();
        assertThat(translations.ofLive(article, AR)).isEmpty();
    }

    @Test
    void listsWhatIsMissingAndWhatIsBehind() {
        assertThat(translations.missing(AR)).extracting(Need::articleId).contains(article);
        assertThat(translations.missing(EN)).extracting(Need::articleId).doesNotContain(article);
        translated();
        assertThat(translations.missing(AR)).extracting(Need::articleId).doesNotContain(article);
        assertThat(translations.outdated(AR)).extracting(Need::articleId).doesNotContain(article);
        edited("All new.", false);
        assertThat(translations.outdated(AR))
                .filteredOn(need -> need.articleId() == article)
                .singleElement()
                .satisfies(need -> assertThat(need.source()).isEqualTo(EN));
        archives.archive(article, "old", null, staff.nour());
        assertThat(translations.outdated(AR)).extracting(Need::articleId).doesNotContain(article);
        assertThat(articles.find(article).confidence()).isNotNull();
    }

    private static void refused(Runnable deed, Rule rule) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        TranslationRefused.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
