package org.dalil.insight.event;

/** Dwells as seconds. */
final class Dwells {
    private Dwells() {}

    static int seconds(Dwell dwell) {
        return switch (dwell) {
            case OPENED -> 0;
            case TWENTY -> 20;
            case MINUTE -> 60;
            case THREE_MINUTES -> 180;
        };
    }

    /** The highest that is reached. */
    static Dwell of(int seconds) {
        var reached = Dwell.OPENED;
        for (var dwell : Dwell.values()) {
            reached = seconds >= seconds(dwell) ? dwell : reached;
        }
        return reached;
    }
}
