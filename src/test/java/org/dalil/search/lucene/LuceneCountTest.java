package org.dalil.search.lucene;

import org.dalil.search.CountContract;

class LuceneCountTest extends CountContract implements LuceneEngine {}
