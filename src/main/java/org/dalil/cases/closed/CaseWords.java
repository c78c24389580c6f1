package org.dalil.cases.closed;

import org.dalil.text.Language;

import java.util.List;

/** What a case, closed or not, is told by. */
public record CaseWords(
        Language language, String subject, List<String> searches, List<String> names) {}
