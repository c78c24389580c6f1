package org.dalil.search.lucene;

import org.dalil.search.UpkeepContract;

class LuceneUpkeepTest extends UpkeepContract implements LuceneEngine {}
