package org.dalil.search.lucene;

import org.dalil.search.ExplanationContract;

class LuceneExplanationTest extends ExplanationContract implements LuceneEngine {}
