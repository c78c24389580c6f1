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
import org.dalil.desk.feedback.ReaderVoices;
import org.dalil.desk.feedback.VoteCount;
import org.dalil.desk.frame.Actors;
import org.dalil.desk.frame.Words;
import org.dalil.desk.links.LinkLine;
import org.dalil.feedback.Tally;
import org.dalil.links.DeadLinks;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Makes the part of an article's head that is about one text. */
@Singleton
class TextParts {
    private final Revisions revisions;
    private final Standings standings;
    private final Actors actors;
    private final ReaderVoices voices;
    private final DeadLinks links;

    TextParts(
            Revisions revisions,
            Standings standings,
            Actors actors,
            ReaderVoices voices,
            DeadLinks links) {
        this.revisions = revisions;
        this.standings = standings;
        this.actors = actors;
        this.voices = voices;
        this.links = links;
    }

    TextPart of(Overview text, Language page, Account me) {
        var language = new Language(text.language());
        var history = revisions.history(text.articleId(), language);
        var votes = voices.votes(text.articleId());
        var live = revisions.live(text.articleId(), language);
        var dead = links(text, language);
        return new TextPart(
                "text-" + text.language(),
                ArticleHeads.nameOf(language, page),
                Words.of(text.title(), language),
                Chips.of(text),
                standings.of(text, history, me, page),
                ArticleHeads.edit(text.articleId(), text.language()),
                text.isLive() ? view(text, language) : null,
                dead,
                dead.size(),
                live.map(each -> votes(votes, each)).orElse(null),
                voices.comments(text.articleId(), language),
                history.stream()
                        .map(each -> line(text.articleId(), each, language, page, votes))
                        .toList());
    }

    private List<LinkLine> links(Overview text, Language language) {
        return links.of(text.articleId(), Audience.INTERNAL).stream()
                .filter(each -> each.language().equals(language))
                .map(LinkLine::of)
                .toList();
    }

    private static String view(Overview text, Language language) {
        return ArticleAddress.of(language, text.articleId(), text.slug()) + "?as=customer";
    }

    private static @Nullable VoteCount votes(Map<Long, Tally> votes, Revision revision) {
        var tally = votes.get(Revisions.idOf(revision));
        return tally == null ? null : VoteCount.of(tally);
    }

    private HistoryLine line(
            long id, Revision revision, Language language, Language page, Map<Long, Tally> votes) {
        return new HistoryLine(
                revision.number(),
                Words.of(revision.title(), language),
                "/desk/articles/" + id + "/" + language + "/revisions/" + revision.number(),
                actors.said(revision.author(), page),
                revision.createdAt(),
                Chips.of(revision.state()),
                revision.audience() == Audience.PUBLIC ? "desk.list.everyone" : "desk.list.staff",
                revision.minor(),
                revision.changeNote().isBlank() ? null : Words.of(revision.changeNote(), language),
                votes(votes, revision));
    }
}
