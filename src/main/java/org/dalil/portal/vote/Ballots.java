package org.dalil.portal.vote;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;

import jakarta.inject.Singleton;

import org.dalil.feedback.NewVote;
import org.dalil.feedback.Voter;
import org.dalil.feedback.Votes;
import org.dalil.insight.event.Event.VoteTaken;
import org.dalil.insight.event.Event.Voted;
import org.dalil.text.Language;
import org.dalil.web.request.Callers;
import org.dalil.web.session.OurCookies;
import org.dalil.web.visitor.Counting;
import org.dalil.web.visitor.Visitors;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/** Counts the votes of those who are counted; for the others it does nothing, and says nothing. */
@Singleton
class Ballots {
    private static final Ballot NOTHING = new Ballot(null, null);

    private final Votes votes;
    private final Visitors visitors;
    private final Browsers browsers;
    private final VoteThrottle throttle;
    private final OurCookies cookies;
    private final Callers callers;
    private final Counting counting;

    Ballots(
            Votes votes,
            Visitors visitors,
            Browsers browsers,
            VoteThrottle throttle,
            OurCookies cookies,
            Callers callers,
            Counting counting) {
        this.votes = votes;
        this.visitors = visitors;
        this.browsers = browsers;
        this.throttle = throttle;
        this.cookies = cookies;
        this.callers = callers;
        this.counting = counting;
    }

    /**
     * What came of a vote.
     *
     * @param cookie to be given to the browser; null: none
     * @param delay how long they have to; null: it was taken
     */
    record Ballot(@Nullable Cookie cookie, @Nullable Duration delay) {}

    Ballot give(HttpRequest<?> request, Language page, NewVote vote) {
        if (!visitors.isPerson(request)) {
            return NOTHING;
        }
        var known = browsers.known(request);
        var shown = known == null ? browsers.fresh(request) : known;
        var voter = Voter.of(shown);
        var wait = wait(request, voter, vote);
        if (wait.isPresent()) {
            return new Ballot(null, wait.get());
        }
        votes.give(voter, vote);
        counting.count(request, new Voted(page, vote.article(), vote.revision(), vote.helpful()));
        return new Ballot(known == null ? cookies.vote(request, shown) : null, null);
    }

    private Optional<Duration> wait(HttpRequest<?> request, Voter voter, NewVote vote) {
        return votes.isKnown(voter, vote.article(), vote.language())
                ? throttle.again(voter)
                : throttle.first(callers.of(request).network(), vote.article());
    }

    void take(HttpRequest<?> request, Language page, long article, Language language) {
        var known = browsers.known(request);
        if (known != null && visitors.isPerson(request)) {
            votes.take(Voter.of(known), article, language);
            counting.count(request, new VoteTaken(page, article));
        }
    }
}
