package org.dalil.search.effect;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.search.Hit;
import org.dalil.search.Results;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.effect.Effect.Kind;
import org.dalil.search.effect.Effect.Title;
import org.dalil.search.golden.GoldenQueries;
import org.dalil.search.golden.Ranks;
import org.dalil.search.words.Concerns;
import org.dalil.search.words.Synonym;
import org.dalil.search.words.Synonyms;
import org.dalil.search.words.Wordlist;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The door of this package. All asking is bounded: each of it is two searches. */
@Singleton
public class Effects {
    /** Stored searches that are looked through. */
    public static final int MOST_LOOKED = 1000;

    /** Those that are asked, with both lists. */
    public static final int MOST_ASKED = 60;

    private final SearchIndex index;
    private final Synonyms synonyms;
    private final GoldenQueries golden;
    private final Ranks ranks;
    private final List<StoredSearches> stored;

    Effects(
            SearchIndex index,
            Synonyms synonyms,
            GoldenQueries golden,
            Ranks ranks,
            List<StoredSearches> stored) {
        this.index = index;
        this.synonyms = synonyms;
        this.golden = golden;
        this.ranks = ranks;
        this.stored = List.copyOf(stored);
    }

    /** What keeping a synonym would change, as readers find. */
    public Effect of(Synonym tried) {
        var now = synonyms.all();
        return of(now, now.with(tried), synonyms.concerns(List.of(tried), now));
    }

    /** What adding several at once would change. */
    public Effect of(List<Synonym> fresh) {
        var now = synonyms.all();
        return of(now, now.with(fresh), synonyms.concerns(fresh, now));
    }

    /** What taking one away would change. */
    public Effect without(Synonym gone) {
        var now = synonyms.all();
        return of(now, now.without(gone.id()), synonyms.concerns(List.of(gone), now));
    }

    private Effect of(Wordlist now, Wordlist then, Concerns concerns) {
        var searches = stored.stream().flatMap(each -> each.latest(MOST_LOOKED).stream()).toList();
        var concerned = searches.stream().filter(each -> concerns.has(each.words())).toList();
        var asked = concerned.subList(0, Math.min(MOST_ASKED, concerned.size()));
        var changed = new ArrayList<Effect.Search>();
        for (var each : asked) {
            var change = change(each, now, then);
            if (change != null) {
                changed.add(change);
            }
        }
        return new Effect(
                searches.size(), concerned.size(), asked.size(), changed, golden(then, concerns));
    }

    private List<Effect.Golden> golden(Wordlist then, Concerns concerns) {
        return golden.all().stream()
                .filter(each -> concerns.has(each.query()))
                .map(each -> new Effect.Golden(each, ranks.now(each), ranks.with(then, each)))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    private Effect.@Nullable Search change(StoredSearch search, Wordlist now, Wordlist then) {
        var request = SearchRequest.of(search.words(), search.language(), Audience.PUBLIC);
        var before = index.search(request);
        var after = index.search(request, then);
        var fresh = fresh(before, after);
        var kind = kind(before, after, fresh);
        return kind == null
                ? null
                : new Effect.Search(search, kind, first(before), first(after), fresh);
    }

    private static @Nullable Kind kind(Results before, Results after, int fresh) {
        if (isAnswer(before) != isAnswer(after)) {
            return isAnswer(after) ? Kind.ANSWERED : Kind.LOST;
        }
        if (!java.util.Objects.equals(first(before), first(after))) {
            return Kind.OTHER_FIRST;
        }
        return fresh > 0 ? Kind.MORE : null;
    }

    private static boolean isAnswer(Results results) {
        return !results.weak() && !results.hits().isEmpty();
    }

    private static int fresh(Results before, Results after) {
        var known = new HashSet<Long>();
        before.hits().forEach(hit -> known.add(hit.id()));
        return (int) after.hits().stream().map(Hit::id).filter(id -> !known.contains(id)).count();
    }

    private static @Nullable Title first(Results results) {
        return results.hits().stream()
                .findFirst()
                .map(hit -> new Title(hit.id(), hit.language(), hit.title()))
                .orElse(null);
    }
}
