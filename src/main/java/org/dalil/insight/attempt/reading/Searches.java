package org.dalil.insight.attempt.reading;

import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.Suggested;
import org.dalil.insight.event.Origin;
import org.dalil.insight.event.StoredEvent;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The searches of a visit, and which of them an article was opened from. */
final class Searches {
    /** A browser that does not say where it comes from comes from there only if it did just now. */
    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private static final Duration LATELY = Duration.ofMinutes(30);

    private final List<Sought> all = new ArrayList<>();
    private final Known known;

    Searches(Known known) {
        this.known = known;
    }

    List<Sought> all() {
        return all;
    }

    @Nullable Sought last() {
        return all.isEmpty() ? null : all.getLast();
    }

    /** Adds what it shows to the first one where it is only that again. */
    boolean isAgain(Searched search) {
        var first = all.stream().filter(each -> each.isAgain(search)).findFirst();
        first.ifPresent(each -> each.show(search));
        return first.isPresent();
    }

    Sought add(Searched search, Instant at) {
        all.add(Sought.of(search, at, known));
        return all.getLast();
    }

    Sought choose(Suggested chosen, Instant at, Known.@Nullable Place place) {
        all.add(Sought.of(chosen, at, place));
        return all.getLast();
    }

    /** The last one for these words. */
    @Nullable Sought latest(String text) {
        return latest(each -> each.text.equals(text));
    }

    /**
     * The search in whose list an article was chosen; null where it was found another way.
     *
     * @param before what happened right before it
     */
    @Nullable Sought of(long article, StoredEvent opened, @Nullable StoredEvent before) {
        if (before == null) {
            return null;
        }
        var fromList = opened.origin() == Origin.SEARCH || isSaid(before, article);
        if (!fromList && (opened.origin() != Origin.NONE || !justSearched(before, opened))) {
            return null;
        }
        return latest(each -> each.rankOf(article) > 0);
    }

    /** The last search of late whose topic's searches open this article. */
    @Nullable Sought knowing(long article, Instant at) {
        return latest(
                each ->
                        each.place != null
                                && !each.at.plus(LATELY).isBefore(at)
                                && known.opens(each.place.root(), article));
    }

    /** A suggestion leads to its article from whatever page it was chosen on. */
    private static boolean isSaid(StoredEvent before, long article) {
        return before.event() instanceof Suggested chosen && chosen.article() == article;
    }

    private static boolean justSearched(StoredEvent before, StoredEvent opened) {
        return before.event() instanceof Searched
                && !before.at().plus(JUST_NOW).isBefore(opened.at());
    }

    private @Nullable Sought latest(Predicate<Sought> which) {
        return all.reversed().stream().filter(which).findFirst().orElse(null);
    }
}
