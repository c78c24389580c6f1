package org.dalil.article.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.review.ReviewRefused;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;
import java.util.List;

@Tag("database")
@ExtendWith(Dalil.class)
class ArchivesTest {
    private final Archives archives;
    private final ReviewDates dates;
    private final Articles articles;
    private final LiveArticles live;
    private final World world;
    private final Staff staff;

    ArchivesTest(
            Archives archives,
            ReviewDates dates,
            Articles articles,
            LiveArticles live,
            World world,
            Staff staff) {
        this.archives = archives;
        this.dates = dates;
        this.articles = articles;
        this.live = live;
        this.world = world;
        this.staff = staff;
    }

    @Test
    void leadsReadersOnToWhatTheyMayReadAndNoOthers() {
        var old = world.publicArticle("Old way", "x");
        var next = world.publicArticle("New way", "x");
        var hidden = world.internalArticle("Hidden way", "x");
        archives.archive(old, "Replaced.", next, staff.nour());
        assertThat(live.translations(old, Audience.INTERNAL)).isEmpty();
        assertThat(archives.replacement(old, Audience.PUBLIC)).contains(next);

        archives.archive(next, "Again.", hidden, staff.nour());
        assertThat(archives.replacement(old, Audience.PUBLIC)).isEmpty();
        assertThat(archives.replacement(old, Audience.INTERNAL)).contains(hidden);
        assertThat(archives.reason(old)).contains("Replaced.");
    }

    @Test
    void tellsNobodyOfAnArchivedArticleThatTheyCouldNotRead() {
        var secret = world.internalArticle("Secret way", "x");
        var open = world.publicArticle("Open way", "x");
        archives.archive(secret, "Published.", open, staff.nour());
        assertThat(archives.replacement(secret, Audience.PUBLIC)).isEmpty();
        assertThat(archives.replacement(secret, Audience.INTERNAL)).contains(open);
    }

    @Test
    void refusesACircleAndAReplacementThatIsNone() {
        var one = world.publicArticle("One", "x");
        var two = world.publicArticle("Two", "x");
        refused(() -> archives.archive(one, "x", one, staff.nour()), "REPLACEMENT_CIRCLE");
        refused(() -> archives.archive(one, "x", 987_654L, staff.nour()), "REPLACEMENT_UNKNOWN");
        refused(() -> archives.archive(one, " ", null, staff.nour()), "NO_REASON");
        refused(() -> archives.archive(one, "x".repeat(501), null, staff.nour()), "REASON_LONG");
        archives.archive(one, "x", two, staff.nour());
        refused(() -> archives.archive(two, "x", one, staff.nour()), "REPLACEMENT_CIRCLE");
        refused(() -> archives.archive(one, "x", null, staff.nour()), "ARCHIVED");
    }

    @Test
    void bringsAnArticleBackWithItsAudienceToBeValidatedAnew() {
        var article = world.publicArticle("Comes back", "x");
        archives.archive(article, "A mistake.", null, staff.nour());
        assertThat(live.translations(article, Audience.PUBLIC)).isEmpty();
        var restored = archives.restore(article, staff.nour());
        assertThat(restored.confidence()).isEqualTo(Confidence.NOT_VALIDATED);
        assertThat(live.translations(article, Audience.PUBLIC)).hasSize(1);
        assertThat(archives.reason(article)).isEmpty();
        refused(() -> archives.restore(article, staff.nour()), "NOT_ARCHIVED");
    }

    @Test
    void remindsOfArticlesWhoseDayHasPassedUntilTheirOwnerLookedAtThem() {
        var late = world.publicArticle("Late", "x");
        world.live(late, Language.ARABIC, "متأخرة", "س");
        var early = world.publicArticle("Early", "x");
        describe(late, LocalDate.now(java.time.ZoneOffset.UTC).minusDays(1));
        describe(early, LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2));

        assertThat(dates.overdue(Language.ARABIC))
                .filteredOn(each -> each.articleId() == late)
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.title()).isEqualTo("متأخرة");
                            assertThat(each.owner()).isEqualTo("huda@example.com");
                        });
        assertThat(dates.overdue(Language.ENGLISH)).extracting("articleId").doesNotContain(early);
        var next = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(90);
        refused(() -> dates.confirm(late, next, staff.sami()), "NO_RIGHT");
        refused(() -> dates.confirm(late, next.minusDays(90), staff.huda()), "DATE_PAST");
        dates.confirm(late, next, staff.huda());
        assertThat(dates.overdue(Language.ENGLISH)).extracting("articleId").doesNotContain(late);
        assertThat(articles.find(late).reviewBy()).isEqualTo(next);
    }

    private void describe(long article, LocalDate reviewBy) {
        var now = articles.description(article);
        articles.describe(
                article,
                new Description(
                        now.kind(), null, "huda@example.com", reviewBy, List.of(), List.of()),
                World.OMAR);
    }

    private static void refused(Runnable doing, String rule) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        ReviewRefused.class,
                        refused -> assertThat(refused.rule().name()).isEqualTo(rule));
    }
}
