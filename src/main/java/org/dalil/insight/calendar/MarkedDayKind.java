package org.dalil.insight.calendar;

/** Why days are unlike others. */
public enum MarkedDayKind {
    RAMADAN,
    FEAST,
    SALE,
    RELEASE,
    OTHER
}
