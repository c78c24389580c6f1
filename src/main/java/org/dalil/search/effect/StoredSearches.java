package org.dalil.search.effect;

import java.util.List;

/** What was searched for, from whoever knows; personal data replaced. */
public interface StoredSearches {

    /** Different words each, the latest first. */
    List<StoredSearch> latest(int most);
}
