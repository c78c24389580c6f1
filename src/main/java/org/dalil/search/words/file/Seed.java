package org.dalil.search.words.file;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;

import jakarta.inject.Singleton;

import org.dalil.audit.Actor;
import org.dalil.search.words.Adding;
import org.dalil.search.words.SynonymRefused;
import org.dalil.search.words.Synonyms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Puts the synonyms that ship in, once in the life of a base: what somebody took away stays away.
 */
@Singleton
class Seed {
    static final String FILE = "seed.txt";
    private static final Logger LOG = LoggerFactory.getLogger(Seed.class);

    private final Synonyms synonyms;

    Seed(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    @EventListener
    void onStart(ServerStartupEvent started) {
        try {
            sow();
        } catch (RuntimeException away) {
            LOG.warn("The synonyms that ship were not put in: {}", away.toString());
        }
    }

    void sow() {
        int sown =
                synonyms.addAll(
                        Actor.SYSTEM, "added", adding -> synonyms.isFirst() ? sow(adding) : 0);
        if (sown > 0) {
            LOG.info("{} synonyms that ship were put in", sown);
        }
    }

    /**
     * A language that the portal has not, and what somebody said in another way before, are left.
     */
    private static int sow(Adding adding) {
        var sown = 0;
        for (var line : SynonymFile.read(shipped())) {
            try {
                var _ = adding.add(Objects.requireNonNull(line.wish()));
                sown++;
            } catch (SynonymRefused refused) {
                LOG.debug("Left out: {}", line.text(), refused);
            }
        }
        return sown;
    }

    static byte[] shipped() {
        try (var file = Seed.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(file, FILE).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
