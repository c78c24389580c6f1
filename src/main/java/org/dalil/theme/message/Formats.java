package org.dalil.theme.message;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Numbers and times of one language in given digits, calendar and time zone. Made once and kept:
 * ICU takes milliseconds to build its formatters.
 */
public final class Formats {
    /** Past this, "how long ago" says less than the date. */
    private static final int RELATIVE_DAYS = 30;

    private final ZoneId zone;
    private final ULocale locale;
    private final LocalizedNumberFormatter numbers;
    private final RelativeDateTimeFormatter relative;

    /** ICU's date formats are not for several threads, and building one is dear: they are lent. */
    private final Queue<DateFormat> dates = new ConcurrentLinkedQueue<>();

    private final Queue<DateFormat> moments = new ConcurrentLinkedQueue<>();

    /**
     * @param digits a numbering system of CLDR
     * @param calendar a calendar of CLDR
     */
    public Formats(Locale language, String digits, String calendar, ZoneId zone) {
        this.zone = zone;
        locale =
                new ULocale.Builder()
                        .setLocale(ULocale.forLocale(language))
                        .setUnicodeLocaleKeyword("nu", digits)
                        .setUnicodeLocaleKeyword("ca", calendar)
                        .build();
        numbers = NumberFormatter.withLocale(locale);
        relative = RelativeDateTimeFormatter.getInstance(locale, NumberFormat.getInstance(locale));
    }

    /** Grouped as the language groups: {@code 6,230}, {@code ٦٬٢٣٠}. */
    public String number(Number number) {
        return numbers.format(number).toString();
    }

    /** A long date: {@code 3 May 2026}, {@code ٣ مايو ٢٠٢٦}. */
    public String date(Instant at) {
        return lent(dates, this::newDateFormat, at);
    }

    /** With the time of day: {@code May 3, 2026 at 2:30 PM}. */
    public String moment(Instant at) {
        return lent(moments, this::newMomentFormat, at);
    }

    private static String lent(Queue<DateFormat> idle, Supplier<DateFormat> another, Instant at) {
        var lent = idle.poll();
        var format = lent == null ? another.get() : lent;
        var text = format.format(Date.from(at));
        idle.offer(format);
        return text;
    }

    public String date(LocalDate day) {
        return date(day.atTime(12, 0).atZone(zone).toInstant());
    }

    /** {@code 3 days ago}, {@code yesterday}; the date where it is more than a month away. */
    public String ago(Instant at, Instant now) {
        var passed = Duration.between(now, at);
        var away = passed.abs();
        if (away.toMinutes() < 1) {
            return relative.format(0, RelativeDateTimeUnit.SECOND);
        }
        if (away.toMinutes() < 60) {
            return relative.format(passed.toMinutes(), RelativeDateTimeUnit.MINUTE);
        }
        if (away.toHours() < 24) {
            return relative.format(passed.toHours(), RelativeDateTimeUnit.HOUR);
        }
        return agoInDays(at.atZone(zone).toLocalDate(), now);
    }

    public String agoInDays(LocalDate day, Instant now) {
        var days = ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), day);
        return Math.abs(days) <= RELATIVE_DAYS
                ? relative.format(days, RelativeDateTimeUnit.DAY)
                : date(day);
    }

    private DateFormat newDateFormat() {
        var format =
                DateFormat.getDateInstance(Calendar.getInstance(locale), DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format;
    }

    private DateFormat newMomentFormat() {
        var calendar = Calendar.getInstance(locale);
        var format =
                DateFormat.getDateTimeInstance(calendar, DateFormat.LONG, DateFormat.SHORT, locale);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format;
    }
}
