package org.dalil.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.testing.TestClock;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;

class GlancesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);
    private static final InetAddress HERE = InetAddress.ofLiteral("192.0.2.7");

    private final TestClock clock = new TestClock("2026-05-03T12:00:00Z");
    private final Glances glances = new Glances(clock);
    private final Shown page = page(1);

    @Test
    void knowsWhatWasShownJustNowAndNothingElse() {
        var glance = glances.of(DAY, HERE, "Firefox", page);
        assertThat(glances.isKnown(glance)).isFalse();
        glances.remember(glance);
        assertThat(glances.isKnown(glances.of(DAY, HERE, "Firefox", page))).isTrue();
        assertThat(glances.isKnown(glances.of(DAY, HERE, "Chrome", page))).isFalse();
        assertThat(glances.isKnown(glances.of(DAY, HERE, "Firefox", page(1)))).isFalse();
        assertThat(glances.isKnown(glances.of(DAY.plusDays(1), HERE, "Firefox", page))).isFalse();
        var there = InetAddress.ofLiteral("2001:db8::7");
        assertThat(glances.isKnown(glances.of(DAY, there, "Firefox", page))).isFalse();
        clock.forward(Duration.ofSeconds(30));
        assertThat(glances.isKnown(glance)).isFalse();
    }

    @Test
    void believesNoClockThatWentBack() {
        var glance = glances.of(DAY, HERE, "Firefox", page);
        glances.remember(glance);
        clock.forward(Duration.ofSeconds(-10));
        assertThat(glances.isKnown(glance)).isFalse();
    }

    @Test
    void takesNoTwoBrowsersForOne() {
        var seen = new HashSet<Long>();
        for (var house = 0; house < 200; house++) {
            var address = InetAddress.ofLiteral("192.0.2." + house);
            for (var agent = 0; agent < 500; agent++) {
                seen.add(glances.of(DAY, address, "Firefox/140." + agent, page));
            }
        }
        assertThat(seen).hasSize(100_000);
    }

    private static Shown page(long article) {
        return new Shown.Article(Language.ENGLISH, article, Language.ENGLISH, 1);
    }
}
