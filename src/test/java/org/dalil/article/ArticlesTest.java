package org.dalil.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Audience;
import org.dalil.article.attachment.AttachmentRefused;
import org.dalil.article.attachment.Attachments;
import org.dalil.article.attachment.NoSuchAttachment;
import org.dalil.article.category.Categories;
import org.dalil.article.category.CategoryNode;
import org.dalil.article.category.NoSuchCategory;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.Listings;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.revision.DraftConflict;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.RevisionRefused;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.article.revision.TextRefused;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Change;
import org.dalil.database.Changes;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Map;

@Tag("database")
@ExtendWith(Dalil.class)
class ArticlesTest {
    private final Articles articles;
    private final LiveArticles live;
    private final Listings listings;
    private final Revisions revisions;
    private final Drafts drafts;
    private final Categories categories;
    private final Attachments attachments;
    private final Changes changes;
    private final AuditTrail trail;
    private final World world;

    ArticlesTest(
            Articles articles,
            LiveArticles live,
            Listings listings,
            Revisions revisions,
            Drafts drafts,
            Categories categories,
            Attachments attachments,
            Changes changes,
            AuditTrail trail,
            World world) {
        this.articles = articles;
        this.live = live;
        this.listings = listings;
        this.revisions = revisions;
        this.drafts = drafts;
        this.categories = categories;
        this.attachments = attachments;
        this.changes = changes;
        this.trail = trail;
        this.world = world;
    }

    @Test
    void showsAPublicArticleToEveryoneAndAnInternalOneToStaffOnly() {
        var open = world.publicArticle("Reset a password", "Press *Forgot*.");
        var closed = world.internalArticle("Refund above the limit", "Ask Omar.");

        assertThat(live.read(open, Language.ENGLISH, Audience.PUBLIC).title())
                .isEqualTo("Reset a password");
        assertThat(live.read(closed, Language.ENGLISH, Audience.INTERNAL).body())
                .isEqualTo("Ask Omar.");
        assertThatThrownBy(() -> live.read(closed, Language.ENGLISH, Audience.PUBLIC))
                .isInstanceOf(NoSuchArticle.class)
                .hasMessage("no article " + closed); // the same words as for an id that never was
        assertThatThrownBy(() -> live.read(987_654, Language.ENGLISH, Audience.PUBLIC))
                .hasMessage("no article 987654");
        assertThat(listings.all(Language.ENGLISH, Audience.PUBLIC, 1, 1000))
                .extracting(ListedArticle::id)
                .contains(open)
                .doesNotContain(closed);
    }

    @Test
    void needsBothKeysTheArticlesAndTheRevisions() {
        var article = world.article("keys/both", Audience.PUBLIC);
        world.live(article, Language.ENGLISH, "Open text", "a", Audience.PUBLIC);
        world.live(article, Language.ARABIC, "نص داخلي", "ب", Audience.INTERNAL);

        assertThat(live.translations(article, Audience.PUBLIC))
                .extracting(ListedArticle::language)
                .containsExactly(Language.ENGLISH);
        assertThat(live.translations(article, Audience.INTERNAL)).hasSize(2);
        assertThat(live.read(article, Language.ARABIC, Audience.INTERNAL).tier())
                .isEqualTo(Audience.INTERNAL);
    }

    @Test
    void narrowsAtOnceAndArchivesWithAWayBack() {
        var article = world.publicArticle("To be narrowed", "x");
        articles.advance(article, new Step.Narrow(Audience.INTERNAL), World.OMAR);
        assertThat(live.translations(article, Audience.PUBLIC)).isEmpty();

        articles.advance(article, new Step.Widen(Audience.PUBLIC), World.OMAR);
        assertThat(live.translations(article, Audience.PUBLIC)).hasSize(1);
        articles.advance(article, new Step.Archive(), World.OMAR);
        assertThat(live.translations(article, Audience.INTERNAL)).isEmpty();
        assertThatThrownBy(() -> articles.advance(article, new Step.Validate(), World.OMAR))
                .isInstanceOf(StepRefused.class);
        var restored = articles.advance(article, new Step.Restore(), World.OMAR);
        assertThat(restored.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(trail.of("article", article, 10))
                .extracting("deed")
                .startsWith("restore", "archive", "widen");
    }

    @Test
    void keepsTheLiveTextLiveWhileADraftIsWrittenAndReviewed() {
        var article = world.publicArticle("First title", "First body");
        var first =
                drafts.save(
                        article,
                        Language.ENGLISH,
                        new Text("Second title", "", "Second"),
                        null,
                        World.HUDA);
        drafts.save(
                article,
                Language.ENGLISH,
                new Text("Third title", "", "Third"),
                first.token(),
                World.HUDA);
        assertThatThrownBy(
                        () ->
                                drafts.save(
                                        article,
                                        Language.ENGLISH,
                                        new Text("Mine", "", "x"),
                                        first.token(),
                                        World.OMAR))
                .isInstanceOfSatisfying(
                        DraftConflict.class,
                        conflict -> assertThat(conflict.found().title()).isEqualTo("Third title"));

        var revision =
                revisions.handIn(
                        article, Language.ENGLISH, Audience.PUBLIC, false, "clearer", World.HUDA);
        assertThat(drafts.of(article, Language.ENGLISH)).isEmpty();
        assertThat(live.read(article, Language.ENGLISH, Audience.PUBLIC).title())
                .isEqualTo("First title");

        revisions.publish(Revisions.idOf(revision), World.OMAR);
        assertThat(live.read(article, Language.ENGLISH, Audience.PUBLIC).title())
                .isEqualTo("Third title");
        assertThat(revisions.history(article, Language.ENGLISH))
                .extracting(Revision::state)
                .containsExactly(RevisionState.PUBLISHED, RevisionState.SUPERSEDED);
        assertThatThrownBy(() -> revisions.publish(Revisions.idOf(revision), World.OMAR))
                .isInstanceOf(RevisionRefused.class);
    }

    @Test
    void ticksTheClockOncePerChangeInOrder() {
        var before = changes.position();
        var article = world.publicArticle("Ticks", "x");
        var ticks = changes.after(before, 10);
        assertThat(ticks).extracting(Change::subject).containsExactly(article);
        assertThat(ticks).extracting(Change::position).containsExactly(before + 1);
        assertThat(changes.position()).isEqualTo(before + 1);
    }

    @Test
    void countsACategoryForItsReader() {
        var category = world.category("guides/phones", "Phones", "هواتف");
        var article = world.article("guides/phones/open", Audience.PUBLIC, category);
        world.live(article, Language.ENGLISH, "The battery", "x");
        var hidden = world.article("guides/phones/closed", Audience.INTERNAL, category);
        world.live(hidden, Language.ENGLISH, "Screens", "x");

        var seen = categories.read(category, Language.ENGLISH, Audience.PUBLIC);
        assertThat(seen.articles()).isEqualTo(1);
        assertThat(categories.read(category, Language.ENGLISH, Audience.INTERNAL).articles())
                .isEqualTo(2);
        assertThat(categories.path(category, Language.ENGLISH, Audience.PUBLIC))
                .extracting(CategoryNode::name)
                .containsExactly("Guides", "Phones");
        assertThatThrownBy(() -> categories.read(category, Language.ARABIC, Audience.PUBLIC))
                .isInstanceOf(NoSuchCategory.class);
        var battery = live.read(article, Language.ENGLISH, Audience.INTERNAL);
        assertThat(listings.next(battery, Audience.INTERNAL))
                .get()
                .extracting("title")
                .isEqualTo("Screens");
        assertThat(listings.next(battery, Audience.PUBLIC)).isEmpty();
    }

    @Test
    void servesAnAttachmentToWhoMaySeeItsArticle() {
        var article = world.internalArticle("With picture", "![p](p.png)");
        var png = new byte[2_000_000];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, png, 0, 8);
        assertThat(attachments.keep(article, "guides/p.png", png)).isTrue();
        assertThat(attachments.keep(article, "guides/p.png", png)).isFalse();

        var read = attachments.read(article, "p.png", Audience.INTERNAL);
        assertThat(read.contentType()).isEqualTo("image/png");
        assertThat(read.content()).isEqualTo(png);
        assertThatThrownBy(() -> attachments.read(article, "p.png", Audience.PUBLIC))
                .isInstanceOf(NoSuchAttachment.class);
        assertThatThrownBy(
                        () ->
                                attachments.keep(
                                        article,
                                        "guides/big.bin",
                                        new byte[Attachments.LARGEST + 1]))
                .isInstanceOf(AttachmentRefused.class)
                .hasMessageContaining("10 MB");
    }

    @Test
    void describesWithTagsAndProducts() {
        var article = world.publicArticle("Labelled", "x");
        var as =
                new Description(
                        ArticleKind.REPORT,
                        null,
                        "huda@example.com",
                        null,
                        List.of("b", "a", "a"),
                        List.of("Shop"));
        articles.describe(article, as, World.HUDA);
        var read = live.read(article, Language.ENGLISH, Audience.PUBLIC);
        assertThat(read.tags()).containsExactly("a", "b");
        assertThat(read.products()).containsExactly("Shop");
        assertThat(articles.description(article)).isEqualTo(as);
    }

    @Test
    void refusesTextsThatBreakARuleAndNamesIt() {
        var rules =
                Map.of(
                        "title is missing", (Runnable) () -> new Text(" ", "", ""),
                        "title has 251 characters; 250 is the most",
                                () -> new Text("x".repeat(251), "", ""),
                        "body has 524,289 bytes; 524,288 (512 KB) is the most",
                                () -> new Text("x", "", "x".repeat(524_289)));
        rules.forEach(
                (message, text) ->
                        assertThatThrownBy(text::run)
                                .isInstanceOf(TextRefused.class)
                                .hasMessage(message));
    }

    @Test
    void hasAnAddressThatFitsAHeader() {
        assertThat(ArticleAddress.of(Language.ARABIC, 12, "البطارية-2"))
                .isEqualTo("/ar/articles/12-%D8%A7%D9%84%D8%A8%D8%B7%D8%A7%D8%B1%D9%8A%D8%A9-2");
    }
}
