package org.dalil.search.lucene;

import org.dalil.search.SearchIndexContract;

class LuceneIndexTest extends SearchIndexContract implements LuceneEngine {}
