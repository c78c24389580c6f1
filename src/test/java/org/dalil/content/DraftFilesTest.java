package org.dalil.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.review.FourEyes;
import org.dalil.article.review.HandIns;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.content.finding.Finding;
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

/** A file that says {@code draft: true} is a draft on the desk, whoever wrote there last. */
@Tag("database")
@ExtendWith(Dalil.class)
class DraftFilesTest {
    @TempDir Path folder;
    private final ArticleFolder articles;
    private final Articles standing;
    private final LiveArticles reading;
    private final Drafts drafts;
    private final World world;
    private OneArticle one;

    DraftFilesTest(
            ArticleFolder articles,
            Articles standing,
            LiveArticles reading,
            Drafts drafts,
            World world) {
        this.articles = articles;
        this.standing = standing;
        this.reading = reading;
        this.drafts = drafts;
        this.world = world;
    }

    @BeforeEach
    void name() {
        one = new OneArticle(folder, articles, standing, reading);
    }

    @Test
    void keepsADraftADraftAndPublishesItOnceTheFileSaysSo() {
        one.file("en", "title: T\ndraft: true", "one");
        assertThat(one.imported().drafts()).isEqualTo(1);
        assertThat(reading.translations(one.id(), Audience.INTERNAL)).isEmpty();
        assertThat(standing.find(one.id()).confidence()).isEqualTo(Confidence.WORK_IN_PROGRESS);
        assertThat(drafts.of(one.id(), Language.ENGLISH).orElseThrow().body()).isEqualTo("one");

        one.file("en", "title: T\ndraft: true", "two");
        one.imported();
        assertThat(drafts.of(one.id(), Language.ENGLISH).orElseThrow().body()).isEqualTo("two");

        one.file("en", "title: T", "three");
        one.imported();
        assertThat(one.live(Language.ENGLISH).body()).isEqualTo("three");
        assertThat(one.live(Language.ENGLISH).confidence()).isEqualTo(Confidence.VALIDATED);
        assertThat(drafts.of(one.id(), Language.ENGLISH)).isEmpty();

        one.file("en", "title: T\ndraft: true", "four");
        one.imported();
        assertThat(reading.translations(one.id(), Audience.INTERNAL)).isEmpty();
        assertThat(drafts.of(one.id(), Language.ENGLISH).orElseThrow().body()).isEqualTo("four");
    }

    @Test
    void whoWroteInADraftThatTheFolderEndedIsNoWriterOfTheNext(
            Staff staff, HandIns handIns, FourEyes fourEyes) {
        staff.omar();
        var mona = staff.mona(); // with two who approve nobody approves their own
        one.file("en", "title: T\ndraft: true", "one");
        one.imported();
        write("two", mona);
        one.file("en", "title: T\ndraft: true", "two");
        one.imported();
        one.file("en", "title: T", "two");
        one.imported();
        assertThat(drafts.of(one.id(), Language.ENGLISH)).isEmpty();

        write("three", staff.huda());
        var review =
                handIns.handIn(
                        one.id(), Language.ENGLISH, Audience.PUBLIC, false, "", staff.huda());
        assertThat(fourEyes.needAnother(review, Audience.PUBLIC, staff.huda())).isTrue();
        assertThat(fourEyes.needAnother(review, Audience.PUBLIC, mona)).isFalse();
    }

    private void write(String body, Account by) {
        drafts.save(
                one.id(),
                Language.ENGLISH,
                new Text("T", "", body),
                drafts.of(one.id(), Language.ENGLISH).map(Draft::token).orElse(null),
                new Actor(by.id(), by.name()));
    }

    @Test
    void leavesADraftOfTheDeskAlone() {
        one.file("en", "title: T", "one");
        one.imported();
        world.draft(one.id(), Language.ENGLISH, "T", "being written");
        one.file("en", "title: T", "two");
        assertThat(one.imported().findings())
                .extracting(Finding::reason)
                .containsExactly("was published; the draft of it on the desk is older now");
        assertThat(drafts.of(one.id(), Language.ENGLISH).orElseThrow().body())
                .isEqualTo("being written");

        one.file("en", "title: T\ndraft: true", "three");
        assertThat(one.live(Language.ENGLISH).body()).isEqualTo("two");
    }

    @Test
    void tellsADraftThatChangedOnBothSides() {
        one.file("en", "title: T\ndraft: true", "one");
        one.imported();
        var version = drafts.of(one.id(), Language.ENGLISH).orElseThrow().token();
        drafts.save(one.id(), Language.ENGLISH, new Text("T", "", "desk"), version, World.HUDA);
        one.file("en", "title: T\ndraft: true", "two");
        one.conflict("changed here, and its text changed on the desk; nothing was overwritten");
        assertThat(drafts.of(one.id(), Language.ENGLISH).orElseThrow().body()).isEqualTo("desk");
    }
}
