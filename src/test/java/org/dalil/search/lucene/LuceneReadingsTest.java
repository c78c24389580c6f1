package org.dalil.search.lucene;

import org.dalil.search.ReadingsContract;

class LuceneReadingsTest extends ReadingsContract implements LuceneEngine {}
