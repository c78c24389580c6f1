package org.dalil.web.visitor;

import org.dalil.text.Language;

/** What somebody has read who was shown this page: a text of an article, as it stood. */
public record ReadOf(long article, Language language, long revision) {}
