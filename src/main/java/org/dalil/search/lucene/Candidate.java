package org.dalil.search.lucene;

/** A document of a snapshot with its score, by Lucene's number and by ours. */
record Candidate(int document, long article, double score) {}
