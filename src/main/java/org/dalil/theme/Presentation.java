package org.dalil.theme;

import org.dalil.text.Language;

import java.time.Instant;
import java.time.ZoneId;

/**
 * How one reader sees words, numbers and times.
 *
 * @param calendar a calendar of CLDR: {@code gregory}, {@code islamic-umalqura}, {@code persian} …
 * @param now what "3 days ago" is counted from
 */
public record Presentation(
        Language language, Digits digits, String calendar, ZoneId zone, Instant now) {}
