package org.dalil.search.following;

import org.dalil.search.FreshIndex;
import org.dalil.search.following.IndexHealth.Progress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A new index in the making: everything live is put in by id, page by page, and then what changed
 * meanwhile is followed from the position at which it began.
 */
final class Making implements AutoCloseable {
    private static final int PAGE = 100;
    private static final int IDS = 1000;

    private final FreshIndex fresh;
    private final Applying applying;
    private final List<Long> ids;
    private int done;
    private long position;

    private Making(FreshIndex fresh, Applying applying, List<Long> ids, long position) {
        this.fresh = fresh;
        this.applying = applying;
        this.ids = ids;
        this.position = position;
    }

    static Making from(long position, FreshIndex fresh, DocumentSource source, Applying applying) {
        var ids = new ArrayList<Long>();
        for (var page = source.ids(0, IDS); !page.isEmpty(); page = source.ids(last(page), IDS)) {
            ids.addAll(page);
        }
        return new Making(fresh, applying, ids, position);
    }

    boolean isFilled() {
        return done == ids.size();
    }

    /** Puts the next page in. */
    void fill() {
        var end = Math.min(done + PAGE, ids.size());
        applying.apply(new LinkedHashSet<>(ids.subList(done, end)), position, fresh::replace);
        done = end;
    }

    long position() {
        return position;
    }

    /** Applies changes that came after {@link #position}. */
    void follow(Changed changed) {
        applying.apply(changed.articles(), changed.position(), fresh::replace);
        position = changed.position();
    }

    void takeOver() {
        applying.apply(java.util.Set.of(), position, fresh::replace);
        fresh.takeOver();
    }

    Progress progress() {
        return new Progress(done, ids.size());
    }

    @Override
    public void close() {
        fresh.close();
    }

    private static long last(List<Long> page) {
        return page.getLast();
    }
}
