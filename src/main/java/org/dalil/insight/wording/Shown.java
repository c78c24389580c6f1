package org.dalil.insight.wording;

/**
 * How words are shown.
 *
 * @param folded by what all ways to write them have in common
 */
record Shown(String words, boolean folded) {}
