package org.dalil.insight.step;

/** An article about nearly the same. */
record NearArticle(long id, String title) {}
