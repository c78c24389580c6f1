package org.dalil.cases.similar;

import java.util.List;
import java.util.Set;

/**
 * A solved case by the words above it.
 *
 * @param words the stems of each, in which two related words meet
 * @param articles what resolved it
 */
record SolvedCase(long id, Set<Set<String>> words, List<Long> articles) {}
