package org.dalil.links.web;

/**
 * How far the night's work is.
 *
 * @param addresses that live texts lead to
 * @param waiting that were not asked yet
 * @param silent that could not be asked: too slow, forbidden, at fault
 */
public record Asked(long addresses, long waiting, long silent) {}
