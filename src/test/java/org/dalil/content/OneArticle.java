package org.dalil.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.live.LiveArticle;
import org.dalil.article.live.LiveArticles;
import org.dalil.content.finding.Finding;
import org.dalil.content.run.ImportProgress;
import org.dalil.text.Language;

import java.nio.file.Path;
import java.util.UUID;

/** An article with a reference of its own in a folder, and what the base has of it. */
record OneArticle(
        Path folder, String ref, ArticleFolder articles, Articles standing, LiveArticles reading) {

    OneArticle(Path folder, ArticleFolder articles, Articles standing, LiveArticles reading) {
        this(folder, "t/" + UUID.randomUUID(), articles, standing, reading);
    }

    void file(String language, String front, String body) {
        Folders.write(folder, ref + "." + language + ".md", Folders.article(front, body));
    }

    ImportReport imported() {
        return articles.importFrom(folder, ImportProgress.NONE);
    }

    /** Imports, and finds this one conflict and nothing changed. */
    void conflict(String reason) {
        var report = imported();
        assertThat(report.findings(Finding.Level.CONFLICT))
                .extracting(Finding::reason)
                .containsExactly(reason);
        assertThat(report.changed()).isZero();
    }

    long id() {
        return standing.findByRef(ref).orElseThrow().id();
    }

    LiveArticle live(Language language) {
        return reading.read(id(), language, Audience.INTERNAL);
    }
}
