package org.dalil.insight.topic.words;

import java.util.List;
import java.util.Set;

/**
 * A topic that new words might belong to.
 *
 * @param met the stems of its founder's words that stand in the new ones, word by word; words that
 *     meet none are left out
 * @param words how many its founder has, those left out among them
 * @param visitors who typed its wordings
 */
public record Founder(long topic, List<Set<String>> met, int words, long visitors) {}
