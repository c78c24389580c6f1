package org.dalil.insight.event;

/** How long a page was looked at: 0, 20, 60, 180 seconds; the highest reached counts. */
public enum Dwell {
    OPENED,
    TWENTY,
    MINUTE,
    THREE_MINUTES
}
