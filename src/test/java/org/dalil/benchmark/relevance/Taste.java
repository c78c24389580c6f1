package org.dalil.benchmark.relevance;

import org.dalil.benchmark.QuerySet;
import org.dalil.search.Popularity;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What readers like and what is new, where that says nothing of what answers. */
public enum Taste {
    /** The same numbers each time. */
    DRAWN("nothing; views and dates drawn at random") {
        @Override
        boolean isLiked(QuerySet set, int text) {
            return true;
        }
    },
    /** Nothing that answers any query is ever read or less than ten years old; all else is. */
    AGAINST("nothing; views and dates all against the answers") {
        @Override
        boolean isLiked(QuerySet set, int text) {
            return !answers(set).contains(set.documents().get(text).id());
        }
    };

    private static final Instant TODAY = Instant.parse("2026-11-22T00:00:00Z");
    private static final Duration OLD = Duration.ofDays(3650);

    private final String said;

    Taste(String said) {
        this.said = said;
    }

    abstract boolean isLiked(QuerySet set, int text);

    /** Articles are numbered from 1 as the set's texts stand. */
    public Popularity of(QuerySet set) {
        var liked = new double[set.documents().size()];
        var random = new Random(4);
        for (var at = 0; at < liked.length; at++) {
            var drawn = this == DRAWN ? random.nextDouble() : 1;
            liked[at] = isLiked(set, at) ? drawn : 0;
        }
        return article -> liked[(int) article - 1];
    }

    /** By place in the set. */
    public IntFunction<Instant> dates(QuerySet set) {
        var random = new Random(5);
        var dates = new Instant[set.documents().size()];
        for (var at = 0; at < dates.length; at++) {
            var age =
                    this == DRAWN
                            ? OLD.multipliedBy(random.nextInt(1000)).dividedBy(1000)
                            : Duration.ZERO;
            dates[at] = TODAY.minus(isLiked(set, at) ? age : OLD);
        }
        return at -> dates[at];
    }

    private static Set<String> answers(QuerySet set) {
        return set.answers().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return said;
    }
}
