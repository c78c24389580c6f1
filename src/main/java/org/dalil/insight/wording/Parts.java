package org.dalil.insight.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** As many at once as one statement takes parameters. */
final class Parts {
    static final int AT_ONCE = 500;

    private Parts() {}

    static <T> List<List<T>> of(Collection<T> all) {
        var list = new ArrayList<>(all);
        var parts = new ArrayList<List<T>>();
        for (var at = 0; at < list.size(); at += AT_ONCE) {
            parts.add(list.subList(at, Math.min(list.size(), at + AT_ONCE)));
        }
        return parts;
    }
}
