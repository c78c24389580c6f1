package org.dalil.search.lucene;

import org.dalil.search.TwinContract;

class LuceneTwinTest extends TwinContract implements LuceneEngine {}
