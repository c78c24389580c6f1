package org.dalil.search.lucene;

import org.dalil.search.ResultCardContract;

class LuceneResultCardTest extends ResultCardContract implements LuceneEngine {}
