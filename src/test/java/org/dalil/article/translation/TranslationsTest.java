package org.dalil.article.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.article.translation.Refund.AR;
import static org.dalil.article.translation.Refund.EN;

import org.dalil.article.Articles;
import org.dalil.article.care.Archives;
import org.dalil.article.review.Reason;
import org.dalil.article.review.Reviews;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.testing.Dalil;
import org.dalil.testing.OneBase;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Set;

/** What a translation was made from, and which are wanted. */
@Tag("database")
@ExtendWith(Dalil.class)
@OneBase(Refund.class)
class TranslationsTest {
    private final Refund refund;
    private final Translations translations;
    private final Articles articles;
    private final Revisions revisions;
    private final Reviews reviews;
    private final Archives archives;
    private final World world;
    private final Staff staff;
    private final long article;
    private final long original;

    TranslationsTest(
            Refund refund,
            Translations translations,
            Articles articles,
            Revisions revisions,
            Reviews reviews,
            Archives archives,
            World world,
            Staff staff) {
        this.refund = refund;
        this.translations = translations;
        this.articles = articles;
        this.revisions = revisions;
        this.reviews = reviews;
        this.archives = archives;
        this.world = world;
        this.staff = staff;
        this.article = refund.article();
        this.original = refund.original();
    }

    @Test
    void whatItWasMadeFromGoesAlongFromTheDraftToWhatIsLive() {
        refund.write(AR, "استرداد", "اضغط.", staff.huda());
        assertThat(translations.ofDraft(article, AR)).isEmpty();
        translations.follow(article, AR, original);
        assertThat(translations.ofDraft(article, AR).orElseThrow().madeFrom()).isEqualTo(original);
        assertThat(translations.ofLive(article, AR)).isEmpty();
        refund.approve(refund.handIn(AR, false));
        var origin = translations.ofLive(article, AR).orElseThrow();
        assertThat(origin.madeFrom()).isEqualTo(original);
        assertThat(origin.source()).isEqualTo(EN);
        assertThat(origin.behind()).isFalse();
    }

    @Test
    void whatIsSentBackAndCorrectedIsStillATranslationOfTheSame() {
        refund.write(AR, "استرداد", "اضغط.", staff.huda());
        translations.follow(article, AR, original);
        var review = refund.handIn(AR, false);
        reviews.sendBack(review.revisionId(), Set.of(Reason.STYLE), "", staff.omar());
        assertThat(translations.ofDraft(article, AR).orElseThrow().madeFrom()).isEqualTo(original);
        var again = refund.handIn(AR, false);
        var mended =
                reviews.correct(
                        again.revisionId(), new Text("استرداد", "", "اضغط مرتين."), staff.omar());
        refund.approve(mended);
        assertThat(translations.ofLive(article, AR).orElseThrow().madeFrom()).isEqualTo(original);
    }

    @Test
    void otherTextsThanOfThisArticleAreNoOriginals() {
        var other = world.publicArticle("Other", "Text");
        var foreign = Revisions.idOf(revisions.live(other, EN).orElseThrow());
        refund.write(AR, "استرداد", "اضغط.", staff.huda());
        translations.follow(article, AR, foreign);
        translations.follow(article, AR, 999_999);
        assertThat(translations.ofDraft(article, AR)).isEmpty();
        refund.write(EN, "Refund", "x", staff.huda());
        translations.follow(article, EN, original);
        assertThat(translations.ofDraft(article, EN)).isEmpty();
    }

    @Test
    void twoTextsAreNotEachOthersOriginals() {
        refund.translated();
        refund.write(EN, "Refund", "From the Arabic.", staff.huda());
        translations.follow(article, EN, refund.live(AR));
        refund.approve(refund.handIn(EN, false));
        assertThat(translations.ofLive(article, EN).orElseThrow().behind()).isFalse();
        assertThat(translations.ofLive(article, AR)).isEmpty();
    }

    @Test
    void listsWhatIsMissingAndWhatIsBehind() {
        assertThat(translations.missing(AR)).extracting(Need::articleId).contains(article);
        assertThat(translations.missing(EN)).extracting(Need::articleId).doesNotContain(article);
        refund.translated();
        assertThat(translations.missing(AR)).extracting(Need::articleId).doesNotContain(article);
        assertThat(translations.outdated(AR)).extracting(Need::articleId).doesNotContain(article);
        refund.edited("All new.", false);
        assertThat(translations.outdated(AR))
                .filteredOn(need -> need.articleId() == article)
                .singleElement()
                .satisfies(need -> assertThat(need.source()).isEqualTo(EN));
        archives.archive(article, "old", null, staff.nour());
        assertThat(translations.outdated(AR)).extracting(Need::articleId).doesNotContain(article);
        assertThat(articles.find(article).confidence()).isNotNull();
    }
}
