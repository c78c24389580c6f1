package org.dalil.search.lucene.generation;

import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;

/**
 * Takes what was deleted out of the files of an index. Lucene would do so only when segments are
 * merged some day. It may take as long as writing the index anew, so it has a thread of its own.
 */
final class Forgetting {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final Done done;
    private final Object oneByOne = new Object();

    Forgetting(Done done) {
        this.done = done;
    }

    interface Done {
        void told(Generation generation) throws IOException;
    }

    void begin(Generation generation) {
        Thread.ofPlatform().name("index-forgetting").daemon().start(() -> forget(generation));
    }

    private void forget(Generation generation) {
        synchronized (oneByOne) {
            try {
                generation.forget();
                done.told(generation);
            } catch (AlreadyClosedException closed) {
                LOG.debug("The index was closed first; what it owes is done at the next start");
            } catch (IOException | RuntimeException failed) {
                LOG.warn("What was erased is still in files of the search index", failed);
            }
        }
    }
}
