package org.dalil.reading;

import org.dalil.text.Language;

import java.time.LocalDate;

/** How many visitors read an article on one day in one language, all its revisions together. */
public record DayViews(LocalDate day, Language language, long views) {}
