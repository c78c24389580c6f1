package org.dalil.insight.wording;

/** One way in which somebody wrote the words of a wording, personal data replaced. */
public record Written(long wording, String words) {}
