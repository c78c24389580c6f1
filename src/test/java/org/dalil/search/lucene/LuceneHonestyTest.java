package org.dalil.search.lucene;

import org.dalil.search.HonestyContract;

class LuceneHonestyTest extends HonestyContract implements LuceneEngine {}
