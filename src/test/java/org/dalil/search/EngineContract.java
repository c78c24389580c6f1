package org.dalil.search;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What all contracts of an engine begin with: an index of their own, empty and serving. */
public abstract class EngineContract implements Engine {
    @TempDir Path folder;
    SearchIndex index;
    Shelf shelf;

    @BeforeEach
    void open() {
        index = open(folder, popularity());
        shelf = new Shelf(index);
    }

    @AfterEach
    void close() {
        close(index);
    }

    /** Nothing is liked more than anything else, unless a contract says so. */
    Popularity popularity() {
        return _ -> 0;
    }
}
