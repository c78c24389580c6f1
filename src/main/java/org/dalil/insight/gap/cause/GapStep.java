package org.dalil.insight.gap.cause;

/** What somebody can do about a topic with one click; the task has the same name. */
public enum GapStep {
    WRITE,
    IMPROVE,
    SYNONYM,
    RETITLE,
    TRANSLATE,
    PUBLISH
}
