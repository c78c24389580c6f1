package org.dalil.search.words;

import org.dalil.search.language.Word;

import java.util.List;

/** A word or a few side by side, as somebody wrote them and as search reads them. */
public record Expression(String written, List<Word> words) {}
