package org.dalil.desk.insight.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.insight.Bazaar;
import org.dalil.insight.Rows;
import org.dalil.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;

/** What a text changed is drawn on its article's page, on its own and beside its difference. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EffectBesideTest {
    private static final String FIGURE = "figure.chart:has(#line-" + Bazaar.TASK + ")";

    private Office office;
    private Clerk huda;
    private String article;
    private long revision;

    @BeforeAll
    void start() {
        office = new Office();
        Bazaar.open(office.server().bean(ApplicationContext.class));
        huda = office.clerk("Huda", Role.AGENT);
        var task =
                new Rows(office.server().bean(ApplicationContext.class))
                        .numbers(
                                "select article_id, revision_id from gap_task where task_id = "
                                        + Bazaar.TASK);
        article = "/desk/articles/" + task.get(0);
        revision = task.get(1);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void whereverATextStandsItsDaysAreDrawnWithTheTableBehindThem() {
        for (var place :
                List.of(article, article + "/en/revisions/2", "/desk/review/" + revision)) {
            for (var language : List.of("en", "ar")) {
                var page = huda.getIn(language, place);
                var figure = page.select(".insight-drawing " + FIGURE);
                assertThat(figure).as(place).hasSize(1);
                assertThat(figure.select("svg text").text()).as(place).contains("رمضان 1448");
                assertThat(figure.select(".chart-mark:not(.chart-also)")).as(place).hasSize(1);
                assertThat(figure.select(".chart-left")).as(place).hasSize(1);
                assertThat(figure.select(".chart-table tbody tr")).as(place).isNotEmpty();
                assertThat(page.select("main").text()).as(place).doesNotContain("insight.");
            }
        }
    }

    @Test
    void theTextItTookThePlaceOfIsDrawnAndNamedBeneath() {
        var drawing = huda.page("/desk/review/" + revision).select(".insight-drawing");
        assertThat(drawing.select(".chart-also")).hasSize(1);
        assertThat(drawing.select("p").text())
                .contains("Other revisions of this article went live:");
    }

    @Test
    void ofSeveralDrawingsTheFirstIsOpenAndOfWhatNobodyTriedThereIsNone() {
        var page = huda.page(article);
        assertThat(page.select(".insight-steps > li")).hasSize(3);
        var drawings = page.select(".insight-drawing");
        assertThat(drawings).hasSize(2);
        assertThat(drawings.eachAttr("open")).hasSize(1);
        assertThat(drawings.first().hasAttr("open")).isTrue();
        assertThat(drawings.select("figcaption").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void whatChangedNothingThatWasMeasuredIsQuiet() {
        var other =
                office.server()
                        .bean(World.class)
                        .publicArticle("Parcels abroad", "They take a week.");
        for (var place : List.of("/desk/articles/" + other, article + "/en/revisions/1")) {
            var page = huda.page(place);
            assertThat(page.select("main h1").text()).isNotBlank();
            assertThat(page.select(".insight-drawing, .insight-steps")).as(place).isEmpty();
        }
    }
}
