package org.dalil.insight.topic.words;

import java.time.LocalDate;

/** Words that were never searched for before; personal data replaced. */
public record NewWording(String words, String digest, LocalDate day, int visitors) {}
