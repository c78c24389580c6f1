package org.dalil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.insight.Bazaar;
import org.dalil.insight.Rows;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page of insight: over ten weeks of a shop, and on the first day of a portal. */
@ExtendWith(Browsing.class)
class InsightLooksIT {
    /** The smallest that must do, and what most people hold; axe looks at the others. */
    private static final List<Integer> PHONES = List.of(320, 390, 414);

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void everyPageOfInsightIsWholeAndWithoutBarriers(String code, Visitors visitors) {
        try (var centre = HelpCentre.open()) {
            var bazaar = Bazaar.open(centre.bean(ApplicationContext.class));
            var pages = pages(bazaar);
            pages.putAll(beside(new Rows(centre.bean(ApplicationContext.class))));
            look(code, visitors.to(centre.address()), pages, "insight/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void whereNothingHappenedYetEachPageSaysSo(String code, Visitors visitors) {
        try (var centre = HelpCentre.empty()) {
            centre.bean(Accounts.class)
                    .add(HelpCentre.ADMINISTRATOR, "Amal", Role.ADMIN, HelpCentre.PASSWORD);
            var pages =
                    Map.of(
                            "week", "/desk/insight",
                            "effects", "/desk/insight/effects",
                            "views", "/desk/insight/reports/views",
                            "days", "/desk/insight/days");
            look(code, visitors.to(centre.address()), pages, "insight/empty-");
        }
    }

    private static void look(
            String code, Visitors visitors, Map<String, String> pages, String folder) {
        try (var admin = visitors.onPhone()) {
            admin.signIn(HelpCentre.ADMINISTRATOR);
            admin.open("/preferences/language?to=%2Fdesk%3Flang%3D" + code);
            pages.forEach(
                    (name, path) -> {
                        admin.open(path).lookedAt(folder + name + "-" + code, close(code));
                        for (var width : PHONES) {
                            new Look(width, "light").turn(admin.page());
                            assertThat(admin.overflow()).as(name + " at " + width).isZero();
                        }
                    });
            assertThat(admin.faults()).isEmpty();
            assertThat(admin.foreignRequests()).isEmpty();
        }
    }

    private static List<Look> close(String code) {
        if (Boolean.getBoolean("dalil.thorough")) {
            return Look.ALL;
        }
        return code.equals("ar")
                ? List.of(Look.PHONE_BY_DAY, Look.DESKTOP_BY_NIGHT)
                : List.of(Look.DESKTOP_BY_DAY);
    }

    /** Where a text stands that changed something. */
    private static Map<String, String> beside(Rows rows) {
        var task =
                rows.numbers(
                        "select article_id, revision_id from gap_task where task_id = "
                                + Bazaar.TASK);
        return Map.of(
                "beside-article", "/desk/articles/" + task.get(0),
                "beside-revision", "/desk/articles/" + task.get(0) + "/en/revisions/2",
                "beside-difference", "/desk/review/" + task.get(1));
    }

    private static Map<String, String> pages(Bazaar bazaar) {
        var topic = "/desk/insight/topics/" + Bazaar.TOPIC;
        var pages = new LinkedHashMap<String, String>();
        pages.put("week", "/desk/insight");
        pages.put("week-product", "/desk/insight?product=Shop+app");
        pages.put("topic", topic);
        pages.put("topic-mended", "/desk/insight/topics/" + Bazaar.MENDED);
        pages.put("evidence", topic + "/evidence");
        pages.put("evidence-none", topic + "/evidence?outcome=HELPED&cause=WAITING");
        pages.put("effects", "/desk/insight/effects?month=" + bazaar.month());
        pages.put("effect", "/desk/insight/effects/" + Bazaar.TASK);
        pages.put("views", "/desk/insight/reports/views");
        pages.put("views-refused", "/desk/insight/reports/views?from=2026-02-30&to=x");
        pages.put("cases", "/desk/insight/reports/cases");
        pages.put("review", "/desk/insight/reports/review");
        pages.put("articles", "/desk/insight/reports/articles");
        pages.put("searches", "/desk/insight/reports/searches");
        pages.put("outcomes", "/desk/insight/reports/outcomes");
        pages.put("stale", "/desk/insight/reports/stale");
        pages.put("product", "/desk/insight/reports/products/Shop%20app");
        pages.put("proposals", "/desk/insight/proposals");
        pages.put("days", "/desk/insight/days");
        return pages;
    }
}
