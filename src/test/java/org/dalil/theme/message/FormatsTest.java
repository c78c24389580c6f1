package org.dalil.theme.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.IntStream;

class FormatsTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");

    private static Formats formats(Locale language, String digits, String calendar) {
        return new Formats(language, digits, calendar, RIYADH);
    }

    @Test
    void takesDigitsFromThePortalAndNotFromTheLanguage() {
        assertThat(formats(ARABIC, "latn", "gregory").number(6230)).isEqualTo("6,230");
        assertThat(formats(ARABIC, "arab", "gregory").number(6230)).isEqualTo("٦٬٢٣٠");
        assertThat(formats(Locale.ENGLISH, "latn", "gregory").number(0.5)).isEqualTo("0.5");
        assertThat(formats(Locale.FRENCH, "latn", "gregory").number(6230)).isEqualTo("6\u202f230");
    }

    @Test
    void writesDatesInTheCalendarOfThePortal() {
        var at = Instant.parse("2026-02-17T21:30:00Z"); // already the 18th in Riyadh
        assertThat(formats(Locale.ENGLISH, "latn", "gregory").date(at))
                .isEqualTo("February 18, 2026");
        assertThat(formats(ARABIC, "latn", "gregory").date(at)).isEqualTo("18 فبراير 2026");
        assertThat(formats(ARABIC, "arab", "islamic-umalqura").date(at))
                .isEqualTo("١ رمضان ١٤٤٧ هـ");
        assertThat(formats(ARABIC, "latn", "islamic-umalqura").date(LocalDate.of(2026, 2, 18)))
                .isEqualTo("1 رمضان 1447 هـ");
    }

    @Test
    void writesMomentsByTheClockOnThePortalsWall() {
        var at = Instant.parse("2026-02-17T21:30:00Z");
        assertThat(formats(Locale.ENGLISH, "latn", "gregory").moment(at).replace('\u202f', ' '))
                .isEqualTo("February 18, 2026 at 12:30 AM");
        assertThat(formats(ARABIC, "arab", "gregory").moment(at)).contains("١٨ فبراير ٢٠٢٦", "٣٠");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-03T11:59:30Z, now, الآن",
        "2026-05-03T11:58:00Z, 2 minutes ago, قبل دقيقتين",
        "2026-05-03T09:00:00Z, 3 hours ago, قبل 3 ساعات",
        "2026-05-02T11:00:00Z, yesterday, أمس",
        "2026-04-22T11:00:00Z, 11 days ago, قبل 11 يومًا",
        "2026-05-03T14:00:00Z, in 2 hours, خلال ساعتين",
        "2026-03-01T11:00:00Z, 'March 1, 2026', 1 مارس 2026",
    })
    void saysHowLongAgo(Instant at, String english, String arabic) {
        assertThat(formats(Locale.ENGLISH, "latn", "gregory").ago(at, NOW)).isEqualTo(english);
        assertThat(formats(ARABIC, "latn", "gregory").ago(at, NOW)).isEqualTo(arabic);
    }

    @Test
    void servesManyThreads() {
        var formats = formats(ARABIC, "arab", "islamic-umalqura");
        var ok =
                IntStream.range(0, 20_000)
                        .parallel()
                        .allMatch(
                                i ->
                                        formats.date(NOW).equals("١٦ ذو القعدة ١٤٤٧ هـ")
                                                && formats.ago(NOW.minusSeconds(180), NOW)
                                                        .equals("قبل ٣ دقائق"));
        assertThat(ok).isTrue();
    }
}
