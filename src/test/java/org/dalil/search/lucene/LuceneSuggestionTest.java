package org.dalil.search.lucene;

import org.dalil.search.SuggestionContract;

class LuceneSuggestionTest extends SuggestionContract implements LuceneEngine {}
