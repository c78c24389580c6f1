package org.dalil.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.content.Folders.write;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.Step;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.review.Approval;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.Reviews;
import org.dalil.article.review.Withdrawals;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.audit.AuditTrail;
import org.dalil.content.finding.Finding;
import org.dalil.content.run.ImportProgress;
import org.dalil.database.Changes;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What one side changed is taken from it; what both did is told and nothing is overwritten. */
@Tag("database")
@ExtendWith(Dalil.class)
class ChangedOnBothSidesTest {
    @TempDir Path folder;
    @TempDir Path other;

    private final ArticleFolder articles;
    private final Articles standing;
    private final LiveArticles reading;
    private final Revisions revisions;
    private final Changes changes;
    private final AuditTrail trail;
    private final World world;
    private OneArticle one;

    ChangedOnBothSidesTest(
            ArticleFolder articles,
            Articles standing,
            LiveArticles reading,
            Revisions revisions,
            Changes changes,
            AuditTrail trail,
            World world) {
        this.articles = articles;
        this.standing = standing;
        this.reading = reading;
        this.revisions = revisions;
        this.changes = changes;
        this.trail = trail;
        this.world = world;
    }

    /** One base for all tests: each has a reference of its own. */
    @BeforeEach
    void name() {
        one = new OneArticle(folder, articles, standing, reading);
    }

    @Test
    void doesNothingTheSecondTime() {
        one.file("en", "title: T\ntags: [a]", "one");
        one.file("ar", "title: ت", "واحد");
        assertThat(one.imported().created()).isEqualTo(2);
        assertThat(trail.of("article", one.id(), 10)).extracting("actor").containsOnly("folder");

        var before = changes.position();
        assertThat(one.imported().unchanged()).isEqualTo(2);
        assertThat(changes.position()).isEqualTo(before);
    }

    @Test
    void takesWhatChangedInTheFolderOnly() {
        one.file("en", "title: T\ntags: [a]", "one");
        one.file("ar", "title: ت", "واحد");
        one.imported();
        one.file("en", "title: T\ntags: [b]\naudience: customer", "two");
        var report = one.imported();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(one.live(Language.ENGLISH).body()).isEqualTo("two");
        assertThat(one.live(Language.ENGLISH).tags()).containsExactly("b");
        assertThat(one.live(Language.ENGLISH).tier()).isEqualTo(Audience.CUSTOMER);
        assertThat(one.live(Language.ARABIC).tier()).isEqualTo(Audience.PUBLIC);
        assertThat(revisions.history(one.id(), Language.ENGLISH)).hasSize(2);
        assertThat(revisions.history(one.id(), Language.ARABIC)).hasSize(1);
    }

    @Test
    void keepsWhatTheDeskChangedWhileTheFileDidNot() {
        one.file("en", "title: T", "one");
        one.imported();
        world.live(one.id(), Language.ENGLISH, "Desk", "desk");
        assertThat(one.imported().unchanged()).isEqualTo(1);
        assertThat(one.live(Language.ENGLISH).body()).isEqualTo("desk");
    }

    @Test
    void tellsATextThatChangedOnBothSides() {
        one.file("en", "title: T", "one");
        one.imported();
        world.live(one.id(), Language.ENGLISH, "Desk", "desk");
        one.file("en", "title: T", "two");
        one.conflict("changed here, and its text changed on the desk; nothing was overwritten");
        assertThat(one.live(Language.ENGLISH).body()).isEqualTo("desk");
        one.conflict("changed here, and its text changed on the desk; nothing was overwritten");
    }

    @Test
    void tellsATextOverWhichAnotherIsScheduled(
            Drafts drafts, HandIns handIns, Withdrawals withdrawals, Reviews reviews, Staff staff) {
        one.file("en", "title: T", "one");
        one.imported();
        drafts.save(one.id(), Language.ENGLISH, new Text("Later", "", "later"), null, World.HUDA);
        var review =
                handIns.handIn(
                        one.id(), Language.ENGLISH, Audience.PUBLIC, false, "", staff.huda());
        var at = LocalDateTime.now(ZoneOffset.UTC).plusDays(2);
        var over = review.publishedRevisionId();
        var approval = new Approval(review.revisionId(), over, Audience.PUBLIC, at, false);
        reviews.approve(approval, staff.omar());
        assertThat(one.imported().unchanged()).isEqualTo(1);

        one.file("en", "title: T", "two");
        one.conflict(
                "changed here, and another text of it is approved for later on the desk; nothing"
                        + " was overwritten");
        assertThat(one.live(Language.ENGLISH).body()).isEqualTo("one");
        withdrawals.withdraw(review.revisionId(), staff.omar());
        assertThat(one.imported().changed()).isEqualTo(1);
    }

    @Test
    void tellsAStandingThatChangedOnTheDesk() {
        one.file("en", "title: T", "one");
        one.imported();
        standing.advance(one.id(), new Step.Narrow(Audience.INTERNAL), World.OMAR);
        one.file("en", "title: T", "two");
        one.conflict(
                "changed here, and what is said about its article changed on the desk; nothing was"
                        + " overwritten");
        assertThat(one.live(Language.ENGLISH).body()).isEqualTo("one");
        assertThat(one.live(Language.ENGLISH).tier()).isEqualTo(Audience.INTERNAL);
    }

    @Test
    void agreesWhereBothSidesSayTheSame() {
        one.file("en", "title: T", "one");
        one.imported();
        world.live(one.id(), Language.ENGLISH, "T", "two");
        one.file("en", "title: T", "two");
        assertThat(one.imported().findings()).isEmpty();
        assertThat(revisions.history(one.id(), Language.ENGLISH)).hasSize(2);
    }

    @Test
    void doesNotReviveWhatWasArchived() {
        one.file("en", "title: T", "one");
        one.imported();
        standing.advance(one.id(), new Step.Archive(), World.OMAR);
        assertThat(one.imported().unchanged()).isEqualTo(1);
        assertThat(standing.find(one.id()).confidence()).isEqualTo(Confidence.ARCHIVED);
        one.file("en", "title: T", "two");
        one.conflict(
                "changed here, but its article was archived on the desk; nothing was overwritten");
        one.file("ar", "title: ت", "جديد");
        assertThat(one.imported().count(Finding.Level.CONFLICT)).isEqualTo(2);
    }

    @Test
    void archivesAndRestoresWhereTheFileSaysSo() {
        one.file("en", "title: T\nconfidence: archived", "one");
        one.imported();
        assertThat(reading.translations(one.id(), Audience.INTERNAL)).isEmpty();
        one.file("en", "title: T", "one");
        assertThat(one.imported().changed()).isEqualTo(1);
        assertThat(one.live(Language.ENGLISH).confidence()).isEqualTo(Confidence.VALIDATED);
        assertThat(revisions.history(one.id(), Language.ENGLISH)).hasSize(1);
    }

    @Test
    void tellsAFileThatIsGoneEachTimeUntilItsArticleIsArchived() {
        one.file("en", "title: T", "one");
        one.imported();
        Folders.delete(folder, one.ref() + ".en.md");
        for (var i = 0; i < 2; i++) {
            assertThat(one.imported().findings(Finding.Level.VANISHED))
                    .extracting(Finding::file)
                    .containsExactly(one.ref() + ".en.md");
        }
        assertThat(one.live(Language.ENGLISH).body()).isEqualTo("one");
        standing.advance(one.id(), new Step.Archive(), World.OMAR);
        assertThat(one.imported().findings()).isEmpty();
    }

    @Test
    void tellsAFileThatMeetsAnArticleOfTheDesk() {
        var article = world.article(one.ref(), Audience.PUBLIC);
        world.live(article, Language.ENGLISH, "Desk", "desk");
        one.file("en", "title: T", "one");
        one.conflict(
                "differs from the text that the desk wrote for the same article and language;"
                        + " nothing was overwritten");
        one.file("ar", "title: ت", "ترجمة");
        assertThat(one.imported().created()).isEqualTo(1);
    }

    @Test
    void doesNotTakeACopyThatWasWrittenLaterForTheFolder() {
        one.file("en", "title: T", "one");
        one.imported();
        world.live(one.id(), Language.ENGLISH, "Desk", "desk");
        articles.exportTo(other, ImportProgress.NONE);
        assertThat(one.imported().unchanged()).isEqualTo(1);
        assertThat(one.live(Language.ENGLISH).body()).isEqualTo("desk");

        var exported = Folders.read(other, one.ref() + ".en.md");
        assertThat(exported).contains("title: Desk").endsWith("---\ndesk");
        write(other, one.ref() + ".en.md", exported + " and folder");
        assertThat(articles.importFrom(other, ImportProgress.NONE).changed()).isEqualTo(1);
        assertThat(one.live(Language.ENGLISH).body()).isEqualTo("desk and folder");
    }

    @Test
    void tellsThoseDescribedOnTheDesk() {
        one.file("en", "title: T\ntags: [a]", "one");
        one.imported();
        var as = standing.description(one.id());
        standing.describe(
                one.id(),
                new Description(as.kind(), as.categoryId(), null, null, List.of("desk"), List.of()),
                World.HUDA);
        assertThat(one.imported().unchanged()).isEqualTo(1);
        assertThat(one.live(Language.ENGLISH).tags()).containsExactly("desk");
    }
}
