package org.dalil.search.lucene;

import org.dalil.search.AudienceContract;

class LuceneAudienceTest extends AudienceContract implements LuceneEngine {}
