package org.dalil.insight.wording;

import jakarta.inject.Singleton;

import org.dalil.search.effect.StoredSearch;
import org.dalil.search.effect.StoredSearches;

import java.util.List;

/** Words of enough visitors, by which a change of search is tried. */
@Singleton
class CommonSearches implements StoredSearches {
    private final WordingRepository repository;

    CommonSearches(WordingRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<StoredSearch> latest(int most) {
        return repository.common(most).stream()
                .map(each -> new StoredSearch(each.words(), each.spoken(), each.visitors()))
                .toList();
    }
}
