package org.dalil.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.settings.PortalSettings;
import org.dalil.settings.Settings;
import org.dalil.testing.Server;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The desk writes days and hours as the rest of the portal does. */
@Tag("database")
class TimesTest {
    private static final Instant AT = Instant.parse("2026-02-18T09:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 18);

    @Test
    void followsThePortalsCalendarAndDigits() {
        try (var server =
                Server.start(
                        Map.of(
                                "dalil.calendar", "islamic-umalqura",
                                "dalil.zone", "Asia/Riyadh"))) {
            var times = server.bean(Times.class);
            assertThat(times.of(AT, Language.ARABIC))
                    .contains("1 رمضان 1447", "12:30")
                    .doesNotContain("2026");
            assertThat(times.of(DAY, Language.ARABIC)).contains("1 رمضان 1447");
            digits(server, "arab");
            assertThat(times.of(AT, Language.ARABIC)).contains("١ رمضان ١٤٤٧", "١٢:٣٠");
            assertThat(times.of(DAY, Language.ARABIC)).contains("١ رمضان ١٤٤٧");
        }
    }

    private static void digits(Server server, String digits) {
        var settings = server.bean(Settings.class);
        var portal = settings.portal();
        settings.change(
                new PortalSettings(
                        portal.names(),
                        portal.languages(),
                        Map.of(Language.ARABIC, digits),
                        portal.calendar(),
                        portal.zone()));
    }

    @Test
    void isGregorianWhereNothingElseWasChosen() {
        try (var server = Server.start()) {
            var times = server.bean(Times.class);
            assertThat(times.of(DAY, Language.ENGLISH)).contains("February", "18", "2026");
            assertThat(times.of(AT, Language.ENGLISH)).contains("February", "2026", ":30");
        }
    }
}
