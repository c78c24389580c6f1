package org.dalil.search.golden;

import jakarta.inject.Singleton;

import org.dalil.search.Hit;
import org.dalil.search.Results;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.golden.Rank.Where;
import org.dalil.search.words.Wordlist;

import java.util.List;
import java.util.Set;

/** Where the expected article of a query stands. */
@Singleton
public class Ranks {
    /** Behind so many hits nobody looks. */
    public static final int DEEPEST = SearchRequest.LARGEST_PAGE;

    private final SearchIndex index;

    Ranks(SearchIndex index) {
        this.index = index;
    }

    /** By the words in use. */
    public Rank now(GoldenQuery golden) {
        return rank(index.search(request(golden)), golden.article());
    }

    public Rank with(Wordlist words, GoldenQuery golden) {
        return rank(index.search(request(golden), words), golden.article());
    }

    private static SearchRequest request(GoldenQuery golden) {
        return new SearchRequest(
                golden.query(), golden.language(), golden.reader(), Set.of(), null, 1, DEEPEST);
    }

    private static Rank rank(Results results, long article) {
        var place = place(results.hits(), article);
        if (place > 0) {
            return new Rank(results.weak() ? Where.CLOSEST : Where.HITS, place);
        }
        var other = place(results.otherLanguage(), article);
        return other > 0 ? new Rank(Where.OTHER_LANGUAGE, other) : Rank.NOWHERE;
    }

    private static int place(List<Hit> hits, long article) {
        return hits.stream().map(Hit::id).toList().indexOf(article) + 1;
    }
}
