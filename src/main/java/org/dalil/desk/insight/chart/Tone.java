package org.dalil.desk.insight.chart;

import java.util.Locale;

/** One colour for one meaning, by the tokens of the theme. */
public enum Tone {
    /** Failed. */
    BAD,
    /** Helped. */
    GOOD,
    /** Apparently answered. */
    INFO,
    /** Not known, or the others. */
    EDGE,
    /** Counted, neither good nor bad. */
    ACCENT;

    /** The end of its class in a stylesheet. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
