package org.dalil.insight.visit;

import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.StoredEvent;

import java.util.List;

/** Which contact form a case was sent with. */
final class Forms {
    private Forms() {}

    static boolean hold(List<StoredEvent> events, StoredEvent sent) {
        return sent.event() instanceof CaseSent send
                && events.stream()
                        .anyMatch(
                                each ->
                                        each.event() instanceof ContactOpened opened
                                                && opened.form().equals(send.form()));
    }
}
