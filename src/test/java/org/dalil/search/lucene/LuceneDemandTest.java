package org.dalil.search.lucene;

import org.dalil.search.DemandContract;

class LuceneDemandTest extends DemandContract implements LuceneEngine {}
