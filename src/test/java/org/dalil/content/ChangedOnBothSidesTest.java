package org.dalil.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.content.Folders.article;
import static org.dalil.content.Folders.write;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.Drafts;
import org.dalil.article.LiveArticle;
import org.dalil.article.Revisions;
import org.dalil.article.Step;
import org.dalil.article.Text;
import org.dalil.audit.AuditTrail;
import org.dalil.content.file.Finding;
import org.dalil.database.Changes;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** What one side changed is taken from it; what both did is told and nothing is overwritten. */
@Tag("database")
@ExtendWith(Dalil.class)
class ChangedOnBothSidesTest {
    @TempDir Path folder;
    @TempDir Path other;

    /** One base for all tests: each has a reference of its own. */
    private final String ref = "t/" + UUID.randomUUID();

    private final ArticleFolder articles;
    private final Articles reading;
    private final Revisions revisions;
    private final Drafts drafts;
    private final Changes changes;
    private final AuditTrail trail;
    private final World world;

    ChangedOnBothSidesTest(
            ArticleFolder articles,
            Articles reading,
            Revisions revisions,
            Drafts drafts,
            Changes changes,
            AuditTrail trail,
            World world) {
        this.articles = articles;
        this.reading = reading;
        this.revisions = revisions;
        this.drafts = drafts;
        this.changes = changes;
        this.trail = trail;
        this.world = world;
    }

    @Test
    void doesNothingTheSecondTime() {
        file("en", "title: T\ntags: [a]", "one");
        file("ar", "title: ت", "واحد");
        assertThat(imported().created()).isEqualTo(2);
        assertThat(trail.of("article", id(), 10)).extracting("actor").containsOnly("folder");

        var before = changes.position();
        assertThat(imported().unchanged()).isEqualTo(2);
        assertThat(changes.position()).isEqualTo(before);
    }

    @Test
    void takesWhatChangedInTheFolderOnly() {
        file("en", "title: T\ntags: [a]", "one");
        file("ar", "title: ت", "واحد");
        imported();
        file("en", "title: T\ntags: [b]\naudience: customer", "two");
        var report = imported();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(live(Language.ENGLISH).body()).isEqualTo("two");
        assertThat(live(Language.ENGLISH).tags()).containsExactly("b");
        assertThat(live(Language.ENGLISH).tier()).isEqualTo(Audience.CUSTOMER);
        assertThat(live(Language.ARABIC).tier()).isEqualTo(Audience.PUBLIC);
        assertThat(revisions.history(id(), Language.ENGLISH)).hasSize(2);
        assertThat(revisions.history(id(), Language.ARABIC)).hasSize(1);
    }

    @Test
    void keepsWhatTheDeskChangedWhileTheFileDidNot() {
        file("en", "title: T", "one");
        imported();
        world.live(id(), Language.ENGLISH, "Desk", "desk");
        assertThat(imported().unchanged()).isEqualTo(1);
        assertThat(live(Language.ENGLISH).body()).isEqualTo("desk");
    }

    @Test
    void tellsATextThatChangedOnBothSides() {
        file("en", "title: T", "one");
        imported();
        world.live(id(), Language.ENGLISH, "Desk", "desk");
        file("en", "title: T", "two");
        conflict("changed here, and its text changed on the desk; nothing was overwritten");
        assertThat(live(Language.ENGLISH).body()).isEqualTo("desk");
        conflict("changed here, and its text changed on the desk; nothing was overwritten");
    }

    @Test
    void tellsAStandingThatChangedOnTheDesk() {
        file("en", "title: T", "one");
        imported();
        reading.advance(id(), new Step.Narrow(Audience.INTERNAL), World.OMAR);
        file("en", "title: T", "two");
        conflict(
                "changed here, and what is said about its article changed on the desk; nothing was"
                        + " overwritten");
        assertThat(live(Language.ENGLISH).body()).isEqualTo("one");
        assertThat(live(Language.ENGLISH).tier()).isEqualTo(Audience.INTERNAL);
    }

    @Test
    void agreesWhereBothSidesSayTheSame() {
        file("en", "title: T", "one");
        imported();
        world.live(id(), Language.ENGLISH, "T", "two");
        file("en", "title: T", "two");
        assertThat(imported().findings()).isEmpty();
        assertThat(revisions.history(id(), Language.ENGLISH)).hasSize(2);
    }

    @Test
    void doesNotReviveWhatWasArchived() {
        file("en", "title: T", "one");
        imported();
        reading.advance(id(), new Step.Archive(), World.OMAR);
        assertThat(imported().unchanged()).isEqualTo(1);
        assertThat(reading.find(id()).confidence()).isEqualTo(Confidence.ARCHIVED);
        file("en", "title: T", "two");
        conflict("changed here, but its article was archived on the desk; nothing was overwritten");
        file("ar", "title: ت", "جديد");
        assertThat(imported().count(Finding.Level.CONFLICT)).isEqualTo(2);
    }

    @Test
    void archivesAndRestoresWhereTheFileSaysSo() {
        file("en", "title: T\nconfidence: archived", "one");
        imported();
        assertThat(reading.translations(id(), Audience.INTERNAL)).isEmpty();
        file("en", "title: T", "one");
        assertThat(imported().changed()).isEqualTo(1);
        assertThat(live(Language.ENGLISH).confidence()).isEqualTo(Confidence.VALIDATED);
        assertThat(revisions.history(id(), Language.ENGLISH)).hasSize(1);
    }

    @Test
    void tellsAFileThatIsGoneEachTimeUntilItsArticleIsArchived() {
        file("en", "title: T", "one");
        imported();
        Folders.delete(folder, ref + ".en.md");
        for (var i = 0; i < 2; i++) {
            assertThat(imported().findings(Finding.Level.VANISHED))
                    .extracting(Finding::file)
                    .containsExactly(ref + ".en.md");
        }
        assertThat(live(Language.ENGLISH).body()).isEqualTo("one");
        reading.advance(id(), new Step.Archive(), World.OMAR);
        assertThat(imported().findings()).isEmpty();
    }

    @Test
    void keepsADraftADraftAndPublishesItOnceTheFileSaysSo() {
        file("en", "title: T\ndraft: true", "one");
        assertThat(imported().drafts()).isEqualTo(1);
        assertThat(reading.translations(id(), Audience.INTERNAL)).isEmpty();
        assertThat(reading.find(id()).confidence()).isEqualTo(Confidence.WORK_IN_PROGRESS);
        assertThat(drafts.of(id(), Language.ENGLISH).orElseThrow().body()).isEqualTo("one");

        file("en", "title: T\ndraft: true", "two");
        imported();
        assertThat(drafts.of(id(), Language.ENGLISH).orElseThrow().body()).isEqualTo("two");

        file("en", "title: T", "three");
        imported();
        assertThat(live(Language.ENGLISH).body()).isEqualTo("three");
        assertThat(live(Language.ENGLISH).confidence()).isEqualTo(Confidence.VALIDATED);
        assertThat(drafts.of(id(), Language.ENGLISH)).isEmpty();

        file("en", "title: T\ndraft: true", "four");
        imported();
        assertThat(reading.translations(id(), Audience.INTERNAL)).isEmpty();
        assertThat(drafts.of(id(), Language.ENGLISH).orElseThrow().body()).isEqualTo("four");
    }

    @Test
    void leavesADraftOfTheDeskAlone() {
        file("en", "title: T", "one");
        imported();
        world.draft(id(), Language.ENGLISH, "T", "being written");
        file("en", "title: T", "two");
        assertThat(imported().findings())
                .extracting(Finding::reason)
                .containsExactly("was published; the draft of it on the desk is older now");
        assertThat(drafts.of(id(), Language.ENGLISH).orElseThrow().body())
                .isEqualTo("being written");

        file("en", "title: T\ndraft: true", "three");
        assertThat(live(Language.ENGLISH).body()).isEqualTo("two");
    }

    @Test
    void tellsADraftThatChangedOnBothSides() {
        file("en", "title: T\ndraft: true", "one");
        imported();
        var version = drafts.of(id(), Language.ENGLISH).orElseThrow().version();
        drafts.save(id(), Language.ENGLISH, new Text("T", "", "desk"), version, World.HUDA);
        file("en", "title: T\ndraft: true", "two");
        conflict("changed here, and its text changed on the desk; nothing was overwritten");
        assertThat(drafts.of(id(), Language.ENGLISH).orElseThrow().body()).isEqualTo("desk");
    }

    @Test
    void tellsAFileThatMeetsAnArticleOfTheDesk() {
        var article = world.article(ref, Audience.PUBLIC);
        world.live(article, Language.ENGLISH, "Desk", "desk");
        file("en", "title: T", "one");
        conflict(
                "differs from the text that the desk wrote for the same article and language;"
                        + " nothing was overwritten");
        file("ar", "title: ت", "ترجمة");
        assertThat(imported().created()).isEqualTo(1);
    }

    @Test
    void knowsAFileThatNamesItsLanguageNow() {
        write(folder, ref + ".md", article("title: T", "one"));
        imported();
        Folders.delete(folder, ref + ".md");
        file("en", "title: T", "two");
        var report = imported();
        assertThat(report.count(Finding.Level.CONFLICT)).isZero();
        assertThat(live(Language.ENGLISH).body()).isEqualTo("two");
    }

    @Test
    void doesNotTakeACopyThatWasWrittenLaterForTheFolder() {
        file("en", "title: T", "one");
        imported();
        world.live(id(), Language.ENGLISH, "Desk", "desk");
        articles.exportTo(other, ImportProgress.NONE);
        assertThat(imported().unchanged()).isEqualTo(1);
        assertThat(live(Language.ENGLISH).body()).isEqualTo("desk");

        var exported = Folders.read(other, ref + ".en.md");
        assertThat(exported).contains("title: Desk").endsWith("---\ndesk");
        write(other, ref + ".en.md", exported + " and folder");
        assertThat(articles.importFrom(other, ImportProgress.NONE).changed()).isEqualTo(1);
        assertThat(live(Language.ENGLISH).body()).isEqualTo("desk and folder");
    }

    @Test
    void leavesTheStandingAloneWhereTheLeadingFileIsBad() {
        file("en", "title: T\ntags: [a]\nkind: policy", "one");
        file("ar", "title: ت", "واحد");
        imported();
        file("en", "title: T\ntags: [a]\ndalil.kind: nonsense", "two");
        file("ar", "title: ت", "اثنان");
        var report = imported();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(live(Language.ARABIC).body()).isEqualTo("اثنان");
        assertThat(live(Language.ARABIC).tags()).containsExactly("a");
    }

    @Test
    void tellsFilesOfOneArticleThatDiffer() {
        file("en", "title: T\ntags: [a]\nkind: policy", "one");
        file("ar", "title: ت\ntags: [b]\nowner: x", "واحد");
        assertThat(imported().findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "%s.ar.md:1: says something else of tags, owner than %s.en.md, which counts"
                                .formatted(ref, ref));
        assertThat(reading.description(id()).owner()).isEqualTo("x");
        assertThat(live(Language.ENGLISH).tags()).containsExactly("a");
    }

    @Test
    void tellsThoseDescribedOnTheDesk() {
        file("en", "title: T\ntags: [a]", "one");
        imported();
        var as = reading.description(id());
        reading.describe(
                id(),
                new Description(as.kind(), as.categoryId(), null, null, List.of("desk"), List.of()),
                World.HUDA);
        assertThat(imported().unchanged()).isEqualTo(1);
        assertThat(live(Language.ENGLISH).tags()).containsExactly("desk");
    }

    private void conflict(String reason) {
        var report = imported();
        assertThat(report.findings(Finding.Level.CONFLICT))
                .extracting(Finding::reason)
                .containsExactly(reason);
        assertThat(report.changed()).isZero();
    }

    private void file(String language, String front, String body) {
        write(folder, ref + "." + language + ".md", article(front, body));
    }

    private ImportReport imported() {
        return articles.importFrom(folder, ImportProgress.NONE);
    }

    private long id() {
        return reading.findByRef(ref).orElseThrow().id();
    }

    private LiveArticle live(Language language) {
        return reading.read(id(), language, Audience.INTERNAL);
    }
}
