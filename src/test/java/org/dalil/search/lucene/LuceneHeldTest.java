package org.dalil.search.lucene;

import org.dalil.search.HeldContract;

class LuceneHeldTest extends HeldContract implements LuceneEngine {}
