package org.dalil.search.lucene;

import org.dalil.search.WordsContract;

class LuceneWordsTest extends WordsContract implements LuceneEngine {}
