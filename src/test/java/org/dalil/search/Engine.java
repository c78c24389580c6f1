package org.dalil.search;

import java.nio.file.Path;

/** How an engine is opened for its contracts, and closed. */
public interface Engine {
    SearchIndex open(Path folder, Popularity popularity);

    void close(SearchIndex index);
}
