package org.dalil.article;

import org.dalil.account.Audience;

/** All that is said about an article beside its texts. */
public record Standing(Description description, Audience audience, Confidence confidence) {}
