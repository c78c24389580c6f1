package org.dalil.search.lucene.generation;

import java.nio.file.Path;

/** Two processes cannot write one index: each node needs a data directory of its own. */
public class IndexInUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    IndexInUse(Path folder) {
        super(
                "the search index under %s is in use by another Dalil; give this one a data"
                                .formatted(folder.toAbsolutePath())
                        + " directory of its own (DALIL_DATA)");
    }
}
