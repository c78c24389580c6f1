package org.dalil.search.language.lexicon;

import java.util.List;

/**
 * «فاتورة: فواتير»: a word, and what is written for it. Found by any of them, a text that has the
 * word is found; what is written for two words finds both.
 */
public record Entry(String word, List<String> written) {}
