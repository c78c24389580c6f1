package org.dalil.desk.review;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.review.Review;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.RevisionState;
import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Times;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The sentences of these pages. */
@Singleton
class ReviewWords {
    private final DeskPages pages;
    private final Times times;

    ReviewWords(DeskPages pages, Times times) {
        this.pages = pages;
        this.times = times;
    }

    String fault(ReviewFault fault, Language page) {
        if (fault.isOfList()) {
            return pages.message("desk.redaction." + fault.key(), page);
        }
        return say("refused." + fault.key(), Map.of("who", fault.who()), page);
    }

    /** What approving means for readers. */
    String means(Review review, @Nullable Revision live, Language page) {
        var after = audience(review.audience(), page);
        if (live == null) {
            return say("means.fresh", Map.of("after", after), page);
        }
        var now = Audience.narrower(live.audience(), review.articleAudience());
        var order = review.audience().compareTo(now);
        var key = order == 0 ? "means.same" : order > 0 ? "means.wider" : "means.narrower";
        return say(key, Map.of("before", audience(now, page), "after", after), page);
    }

    /** What became of a review, said on the next page and on its own. */
    String outcome(Review review, Language page) {
        return say(
                "outcome." + review.state().name().toLowerCase(Locale.ROOT),
                Map.of(
                        "title", review.title(),
                        "who", Objects.requireNonNullElse(review.decidedBy(), review.author()),
                        "author", review.author(),
                        "readers", audience(review.audience(), page),
                        "time", time(review.publishAt(), page)),
                page);
    }

    String audience(Audience audience, Language page) {
        return say("readers." + audience.name().toLowerCase(Locale.ROOT), Map.of(), page);
    }

    /** By the clock on the portal's wall, in the portal's digits. */
    String time(@Nullable Instant at, Language page) {
        return at == null ? "" : times.of(at, page);
    }

    String say(String key, Map<String, ?> arguments, Language page) {
        return pages.message("desk.review." + key, arguments, page);
    }

    static String languageName(Language language, Language page) {
        return language.locale().getDisplayLanguage(page.locale());
    }

    static Chip chip(RevisionState state) {
        return switch (state) {
            case IN_REVIEW -> new Chip("desk.state.review", "info");
            case RETURNED -> new Chip("desk.state.returned", "warn");
            case SCHEDULED -> new Chip("desk.state.scheduled", "info");
            case PUBLISHED -> new Chip("desk.state.live", "good");
            case SUPERSEDED -> new Chip("desk.state.superseded", "plain");
            case WITHDRAWN -> new Chip("desk.state.withdrawn", "plain");
        };
    }
}
