package org.dalil.search.lucene;

import org.dalil.search.AnythingContract;

class LuceneAnythingTest extends AnythingContract implements LuceneEngine {}
