package org.dalil.search.filter;

/** By what a search can be narrowed. */
public enum Facet {
    CATEGORY,
    TAG,
    KIND,
    LANGUAGE,
    STATE
}
