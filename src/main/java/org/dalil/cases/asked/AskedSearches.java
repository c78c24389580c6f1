package org.dalil.cases.asked;

import jakarta.inject.Singleton;

import org.dalil.search.effect.StoredSearch;
import org.dalil.search.effect.StoredSearches;
import org.dalil.text.Language;

import java.util.List;

/** The searches that came with cases: personal data was replaced before they were stored. */
@Singleton
class AskedSearches implements StoredSearches {
    /** A case has a few searches, and many cases the same. */
    private static final int TIMES = 5;

    private final AskedWordsRepository repository;

    AskedSearches(AskedWordsRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<StoredSearch> latest(int most) {
        return repository.latest(most * TIMES, most).stream()
                .map(
                        each ->
                                new StoredSearch(
                                        each.words(), new Language(each.language()), each.times()))
                .toList();
    }
}
