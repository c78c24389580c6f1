package org.dalil.search.lucene;

import org.dalil.search.QueryContract;

class LuceneQueryTest extends QueryContract implements LuceneEngine {}
