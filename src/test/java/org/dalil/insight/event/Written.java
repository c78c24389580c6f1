package org.dalil.insight.event;

import org.dalil.testing.Server;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a server has noted so far, in the order it happened. */
public final class Written {
    private Written() {}

    public static List<StoredEvent> by(Server server) {
        server.bean(EventWriter.class).write();
        var found = new ArrayList<StoredEvent>();
        var today = LocalDate.now(ZoneOffset.UTC);
        for (var day = today.minusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            for (var slice = 0; slice < Slices.ALL; slice++) {
                server.bean(EventDays.class).stream(day, slice, found::add);
            }
        }
        found.sort(Comparator.comparing(StoredEvent::sequence));
        return found;
    }

    /** The same of one visitor who is not told apart otherwise: since so many were there. */
    public static List<StoredEvent> since(int before, Server server) {
        var all = by(server);
        return all.subList(before, all.size());
    }
}
