package org.dalil.search.lucene;

import org.dalil.search.SynonymContract;

class LuceneSynonymTest extends SynonymContract implements LuceneEngine {}
