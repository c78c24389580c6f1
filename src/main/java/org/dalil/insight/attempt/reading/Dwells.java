package org.dalil.insight.attempt.reading;

import org.dalil.insight.event.Dwell;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Stayed;
import org.dalil.insight.event.StoredEvent;

import java.time.Duration;
import java.util.List;

/** How long a visit stayed with what it opened. */
final class Dwells {
    private static final Duration TWENTY_SECONDS = Duration.ofSeconds(20);

    private final List<StoredEvent> visit;
    private final boolean tells;

    Dwells(List<StoredEvent> visit) {
        this.visit = visit;
        this.tells = visit.stream().anyMatch(each -> each.event() instanceof Stayed);
    }

    /**
     * The longest that was told of before the same was opened again. A browser that tells nothing
     * in the whole visit stayed until it came back: that shows twenty seconds and never more.
     */
    Dwell of(int at, Opened opened) {
        return tells ? told(at, opened) : bounded(at);
    }

    private Dwell told(int at, Opened opened) {
        var longest = Dwell.OPENED;
        for (var later : visit.subList(at + 1, visit.size())) {
            if (later.event() instanceof Opened again && again.article() == opened.article()) {
                return longest;
            }
            if (later.event() instanceof Stayed stayed
                    && stayed.article() == opened.article()
                    && stayed.dwell().compareTo(longest) > 0) {
                longest = stayed.dwell();
            }
        }
        return longest;
    }

    private Dwell bounded(int at) {
        if (at + 1 == visit.size()) {
            return Dwell.OPENED;
        }
        var stayed = Duration.between(visit.get(at).at(), visit.get(at + 1).at());
        return stayed.compareTo(TWENTY_SECONDS) < 0 ? Dwell.OPENED : Dwell.TWENTY;
    }
}
