package org.dalil.insight.event;

import org.dalil.text.Language;

/** What was searched for, without personal data. */
public record SearchWords(String text, Language language) {}
