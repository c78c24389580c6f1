package org.dalil.search.lucene;

import org.dalil.search.FilterContract;

class LuceneFilterTest extends FilterContract implements LuceneEngine {}
