package org.dalil.portal.vote;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;

import jakarta.inject.Singleton;

import org.dalil.article.live.ListedArticle;
import org.dalil.feedback.Votes;
import org.dalil.portal.page.VotePage;
import org.dalil.portal.page.VotePart;
import org.dalil.portal.page.VotePartPage;
import org.dalil.portal.page.VoteState;
import org.dalil.portal.page.Words;
import org.dalil.text.Language;
import org.dalil.web.Frames;
import org.dalil.web.Pages;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Answers a vote: back to the article, or with the part of its page that has changed. */
@Singleton
class VotePages {
    private final Frames frames;
    private final Pages pages;

    VotePages(Frames frames, Pages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    /** The article's page of this state is kept for everybody. */
    MutableHttpResponse<?> taken(
            Language page, ListedArticle text, long revision, VoteState now, boolean isPart) {
        if (isPart) {
            return part(HttpStatus.OK, VotePart.of(page, text.id(), revision, now), page);
        }
        var address = ReadTexts.address(page, text, now) + "#vote";
        return HttpResponse.seeOther(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    MutableHttpResponse<?> tooLong(
            HttpRequest<?> request, Language page, ListedArticle text, VoteForm form) {
        var problem = pages.message("vote.long", Map.of("most", Votes.LONGEST_WORDS), page);
        var status = HttpStatus.UNPROCESSABLE_ENTITY;
        return refused(request, status, page, text, form, problem, true);
    }

    MutableHttpResponse<?> tooMany(
            HttpRequest<?> request,
            Language page,
            ListedArticle text,
            VoteForm form,
            Duration wait) {
        var problem = pages.message("vote.tooMany", Map.of("minutes", wait.toMinutes() + 1), page);
        var status = HttpStatus.TOO_MANY_REQUESTS;
        return refused(request, status, page, text, form, problem, false)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    }

    private MutableHttpResponse<?> refused(
            HttpRequest<?> request,
            HttpStatus status,
            Language page,
            ListedArticle text,
            VoteForm form,
            String problem,
            boolean isWordy) {
        var part =
                VotePart.of(
                        page,
                        text.id(),
                        form.revision(),
                        form.before(),
                        form.reason(),
                        form.words(),
                        problem,
                        isWordy);
        if (form.isPart()) {
            return part(status, part, page);
        }
        var content =
                new VotePage(
                        frames.of(request, page).titled(text.title(), ""),
                        Words.of(text.title(), text.language()),
                        ReadTexts.address(page, text, VoteState.ASKED),
                        part);
        return pages.showOnce(status, "vote", content, page);
    }

    private MutableHttpResponse<?> part(HttpStatus status, VotePart part, Language page) {
        return pages.showOnce(status, "vote-part", new VotePartPage(part), page);
    }
}
