package org.dalil.insight.event;

/** Of the best hit that was shown; {@code NONE}: no hit at all, which counts as weak. */
public enum Strength {
    STRONG,
    WEAK,
    NONE
}
