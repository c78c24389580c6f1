package org.dalil.insight.proposal.synonym;

import org.dalil.insight.topic.words.TellingWords;
import org.dalil.text.Language;

/**
 * A topic and the words that founded it.
 *
 * @param root what stands for it
 */
public record Founded(long root, Language language, TellingWords words, long visitors) {}
