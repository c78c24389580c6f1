package org.dalil.insight.event;

/** From what kind of page somebody came; the address itself is never kept. */
public enum Origin {
    HOME,
    SEARCH,
    ARTICLE,
    CATEGORY,
    CONTACT,
    OUTSIDE,
    NONE,
    API
}
