package org.dalil.search;

import org.dalil.account.Audience;
import org.dalil.search.filter.Counts;
import org.dalil.search.filter.Facet;
import org.dalil.search.words.Wordlist;
import org.dalil.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The port to a search engine. Its first half answers readers, from many threads, without the base:
 * anything may be typed and nothing is an error. Its second half is the follower's alone. Whoever
 * asks learns nothing of articles outside their audience: not by a hit, a total, a suggestion or a
 * word.
 */
public interface SearchIndex {

    /**
     * The best hits first; any word may match, and what matches more, rarer and in the title ranks
     * higher. Where the request {@link SearchRequest#asked demands} something, every hit meets it.
     *
     * @throws IndexNotReady while a node starts, before its index agrees with the base
     */
    Results search(SearchRequest request);

    /**
     * The same as if other words were in use: what a synonym would do before anybody meets it.
     *
     * @throws IndexNotReady as {@link #search}
     */
    Results search(SearchRequest request, Wordlist words);

    /**
     * How many hits each choice of these filters would find. Costs a search for each that is
     * chosen, and one for each language: for whoever shows it beside the hits.
     *
     * @throws IndexNotReady as {@link #search}
     */
    Counts count(SearchRequest request, Set<Facet> facets);

    /**
     * Articles whose title has the words that are typed, then those of which a heading has them;
     * the last word may be unfinished, and a slip of the finger is forgiven. The likeliest first,
     * each article once.
     *
     * @throws IndexNotReady as {@link #search}
     */
    List<Suggestion> suggest(SuggestRequest request);

    /**
     * Articles about the same, in the same language; empty where this reader may not open the
     * article itself.
     *
     * @throws IndexNotReady as {@link #search}
     */
    List<Hit> similar(long article, Language language, Audience reader, int most);

    /**
     * Why an article stands where it stands for a request, or is not there. For staff: it tells of
     * articles that the request's reader may not open.
     *
     * @throws IndexNotReady as {@link #search}
     */
    Explanation explain(SearchRequest request, long article);

    /** From now on questions are read with these synonyms. */
    void use(Wordlist words);

    /**
     * Puts texts that readers do not have beside what is live, for requests of staff that ask for
     * them. They are kept in memory alone: who starts gives all of them anew.
     *
     * @param gone ids of texts that are not among them any more
     */
    void keepUnpublished(List<UnpublishedText> texts, Set<Long> gone);

    /** From now on readers are answered. */
    void serve();

    /** From now on readers get {@link IndexNotReady}: what is here is not of this base. */
    void withhold();

    /**
     * What the index holds; empty where it holds nothing that can be used (new, damaged, made by
     * another analysis).
     */
    Optional<IndexStand> stand();

    /** The last position of the change clock that readers of this index see; 0 where none. */
    default long position() {
        return stand().map(IndexStand::position).orElse(0L);
    }

    /**
     * Replaces what a batch names. Readers see all of it or nothing; doing it twice does no harm.
     */
    void replace(Batch batch);

    /** Makes what was replaced so far survive a crash. */
    void commit();

    /**
     * What was replaced or removed so far is soon nowhere on disk either, also after a crash. Costs
     * as much as writing a part of the index anew: for what was erased.
     */
    void forget();

    /** An empty index beside this one, to be filled while this one answers. */
    FreshIndex fresh(String baseId);
}
