package org.dalil.desk.insight.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.insight.Bazaar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;

/** A week of days that are unlike others says so where it stands among other weeks. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkedWeeksTest {
    private Office office;
    private Clerk nour;
    private Bazaar bazaar;

    @BeforeAll
    void start() {
        office = new Office();
        bazaar = Bazaar.open(office.server().bean(ApplicationContext.class));
        nour = office.clerk("Nour", Role.MANAGER);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void inTheReportOfAttempts() {
        var to = bazaar.yesterday();
        check("/desk/insight/reports/outcomes?from=" + to.minusDays(59) + "&to=" + to);
    }

    @Test
    void ofATopic() {
        check("/desk/insight/topics/" + Bazaar.TOPIC);
    }

    /** Ramadan ended eleven days before the sale, and began four weeks earlier. */
    private void check(String path) {
        for (var language : List.of("en", "ar")) {
            var figure = nour.getIn(language, path).select("figure[aria-labelledby=weeks]");
            for (var names : List.of(".chart-name", "tbody th")) {
                var weeks = figure.select(names).eachText();
                assertThat(weeks).filteredOn(each -> each.contains("White Friday")).hasSize(1);
                assertThat(weeks)
                        .filteredOn(each -> each.contains("رمضان 1448"))
                        .hasSizeBetween(5, 6);
                assertThat(weeks).anyMatch(each -> !each.contains("·"));
            }
        }
    }
}
