package org.dalil.desk.articles;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.article.overview.Overview;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.desk.articles.DeskArticlePage.HistoryLine;
import org.dalil.desk.articles.DeskArticlePage.TextPart;
import org.dalil.desk.care.Standings;
import org.dalil.desk.frame.Actors;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;

/** Makes the part of an article's head that is about one text. */
@Singleton
class TextParts {
    private final Revisions revisions;
    private final Standings standings;
    private final Actors actors;

    TextParts(Revisions revisions, Standings standings, Actors actors) {
        this.revisions = revisions;
        this.standings = standings;
        this.actors = actors;
    }

    TextPart of(Overview text, Language page, Account me) {
        var language = new Language(text.language());
        var history = revisions.history(text.articleId(), language);
        return new TextPart(
                "text-" + text.language(),
                ArticleHeads.nameOf(language, page),
                Words.of(text.title(), language),
                Chips.of(text),
                standings.of(text, history, me, page),
                ArticleHeads.edit(text.articleId(), text.language()),
                text.isLive() ? view(text, language) : null,
                history.stream()
                        .map(each -> line(text.articleId(), each, language, page))
                        .toList());
    }

    private static String view(Overview text, Language language) {
        return ArticleAddress.of(language, text.articleId(), text.slug()) + "?as=customer";
    }

    private HistoryLine line(long id, Revision revision, Language language, Language page) {
        return new HistoryLine(
                revision.number(),
                Words.of(revision.title(), language),
                "/desk/articles/" + id + "/" + language + "/revisions/" + revision.number(),
                actors.said(revision.author(), page),
                revision.createdAt(),
                Chips.of(revision.state()),
                revision.audience() == Audience.PUBLIC ? "desk.list.everyone" : "desk.list.staff",
                revision.minor(),
                revision.changeNote().isBlank() ? null : Words.of(revision.changeNote(), language));
    }
}
