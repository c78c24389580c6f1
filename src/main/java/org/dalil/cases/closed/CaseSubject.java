package org.dalil.cases.closed;

import org.dalil.text.Language;

/**
 * What a case is about.
 *
 * @param words its subject, personal data and the names of people in it replaced
 */
public record CaseSubject(String words, Language language) {}
