package org.dalil.insight.event;

import java.time.Instant;
import java.time.LocalDate;

public record StoredEvent(
        LocalDate day,
        String visitor,
        long source,
        long sequence,
        Instant at,
        Origin origin,
        Event event) {}
