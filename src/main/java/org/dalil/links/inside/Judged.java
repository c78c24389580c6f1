package org.dalil.links.inside;

import org.dalil.links.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What became of a link.
 *
 * @param target the article that is meant; null where none is, as far as is known
 * @param fault null where nothing is wrong
 */
public record Judged(@Nullable Long target, @Nullable Fault fault) {
    static final Judged FINE = new Judged(null, null);

    static Judged of(Fault fault) {
        return new Judged(null, fault);
    }
}
