package org.dalil.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.content.Folders.article;
import static org.dalil.content.Folders.write;

import org.dalil.article.Articles;
import org.dalil.article.live.LiveArticles;
import org.dalil.content.finding.Finding;
import org.dalil.testing.Dalil;
import org.dalil.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The files of one article in its languages, of which one speaks for all. */
@Tag("database")
@ExtendWith(Dalil.class)
class FilesOfOneArticleTest {
    @TempDir Path folder;
    private final ArticleFolder articles;
    private final Articles standing;
    private final LiveArticles reading;
    private OneArticle one;

    FilesOfOneArticleTest(ArticleFolder articles, Articles standing, LiveArticles reading) {
        this.articles = articles;
        this.standing = standing;
        this.reading = reading;
    }

    @BeforeEach
    void name() {
        one = new OneArticle(folder, articles, standing, reading);
    }

    @Test
    void leavesTheStandingAloneWhereTheLeadingFileIsBad() {
        one.file("en", "title: T\ntags: [a]\nkind: policy", "one");
        one.file("ar", "title: ت", "واحد");
        one.imported();
        one.file("en", "title: T\ntags: [a]\ndalil.kind: nonsense", "two");
        one.file("ar", "title: ت", "اثنان");
        var report = one.imported();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(one.live(Language.ARABIC).body()).isEqualTo("اثنان");
        assertThat(one.live(Language.ARABIC).tags()).containsExactly("a");
    }

    @Test
    void tellsFilesOfOneArticleThatDiffer() {
        one.file("en", "title: T\ntags: [a]\nkind: policy", "one");
        one.file("ar", "title: ت\ntags: [b]\nowner: x", "واحد");
        assertThat(one.imported().findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "%s.ar.md:1: says something else of tags, owner than %s.en.md, which counts"
                                .formatted(one.ref(), one.ref()));
        assertThat(standing.description(one.id()).owner()).isEqualTo("x");
        assertThat(one.live(Language.ENGLISH).tags()).containsExactly("a");
    }

    @Test
    void knowsAFileThatNamesItsLanguageNow() {
        write(folder, one.ref() + ".md", article("title: T", "one"));
        one.imported();
        Folders.delete(folder, one.ref() + ".md");
        one.file("en", "title: T", "two");
        var report = one.imported();
        assertThat(report.count(Finding.Level.CONFLICT)).isZero();
        assertThat(one.live(Language.ENGLISH).body()).isEqualTo("two");
    }
}
