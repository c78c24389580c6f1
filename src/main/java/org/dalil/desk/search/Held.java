package org.dalil.desk.search;

import org.dalil.search.filter.Facet;
import org.dalil.search.filter.Filter;

import java.util.Set;

/**
 * What an address holds a search to.
 *
 * @param unknown the filters that name what is not there: nothing is searched for then, for a list
 *     that is held to nothing would be taken for one that is held to that
 */
record Held(Filter filter, Set<Facet> unknown) {}
