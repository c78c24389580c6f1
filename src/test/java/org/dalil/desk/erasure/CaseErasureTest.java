package org.dalil.desk.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Role;
import org.dalil.article.upload.Picture;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.NewCase;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;

/** A canary in every place of a case, and after it is erased in none. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseErasureTest {
    private Office office;
    private Clerk lina;
    private Clerk nour;
    private Traces traces;

    @BeforeAll
    void start() {
        office = new Office();
        lina = office.clerk("Lina", Role.ADMIN);
        nour = office.clerk("Nour", Role.MANAGER);
        traces = new Traces(office);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void anErasedCaseIsNowhereAndALinkToItSaysSo() throws Exception {
        var canary = "stieglitzcanary";
        var cases = office.server().bean(Cases.class);
        var asked =
                NewCase.of("No " + canary, "It is " + canary, Language.ENGLISH)
                        .by(new Customer(canary, canary + "@example.com", canary))
                        .about(canary)
                        .after(List.of(canary + "word"), null);
        var gif = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "gif", gif);
        var picture = Picture.of(gif.toByteArray());
        var opened = cases.open(asked, "", List.of(picture), World.HUDA);
        var id = opened.standing().number();
        cases.reply(id, "Try " + canary, null, World.HUDA);
        assertThat(traces.holding(canary)).contains("support_case", "case_search", "case_reply");
        var page = lina.page("/desk/cases/" + id);
        var shown = lina.get(page.select(".case-pictures img").attr("src"));
        assertThat(shown.headers().firstValue("content-type")).hasValue("image/gif");

        var path = "/desk/cases/" + id + "/erasure";
        assertThat(nour.get(path).statusCode()).isEqualTo(404);
        assertThat(nour.post(path, Map.of("sure", "yes")).statusCode()).isEqualTo(404);
        assertThat(lina.page(path).text()).contains("1 answer", "1 search", "1 file");
        assertThat(lina.post(path, Map.of("sure", "no")).statusCode()).isEqualTo(422);
        assertThat(location(lina.post(path, Map.of("sure", "yes")))).isEqualTo("/desk/erased");
        assertThat(traces.holding(canary)).isEmpty();
        var gone = lina.get("/desk/cases/" + id);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("It may have been erased");
        assertThat(lina.get(page.select(".case-pictures img").attr("src")).statusCode())
                .isEqualTo(404);
        assertThat(office.server().get("/en/cases/" + opened.token()).statusCode()).isEqualTo(404);
    }

    @Test
    void theReportThatQuotesTheCustomerGoesWithTheCaseUnlessSomebodySaysOtherwise()
            throws Exception {
        var words = "pirolcanary";
        var id = closedWithReport("No light " + words);
        var report = reportOf(id);
        assertThat(traces.holding(words)).contains("support_case", "revision", "draft");
        var path = "/desk/cases/" + id + "/erasure";
        var box = lina.page(path).select("[name=article]");
        assertThat(box.eachAttr("value")).containsExactly("" + report);
        assertThat(box.hasAttr("checked")).as("nobody but staff read it").isTrue();
        assertThat(lina.page(path).text()).contains("No light " + words, "Draft");
        var unsure = lina.post(path, Map.of());
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unsure.body()).select("[name=article][checked]"))
                .as("as it was chosen")
                .isEmpty();
        var sure = Map.of("sure", "yes", "article", "" + report);
        assertThat(location(lina.post(path, sure))).isEqualTo("/desk/erased");
        assertThat(traces.holding(words)).isEmpty();
    }

    @Test
    void whatIsNotTickedStaysAndWhatIsOfNoCaseToo() throws Exception {
        var world = office.server().world();
        var stranger = world.publicArticle("Of no case", "x");
        var id = closedWithReport("Undone since");
        var report = reportOf(id);
        office.server().bean(Outcomes.class).undo(id, null, World.HUDA);
        var path = "/desk/cases/" + id + "/erasure";
        var box = lina.page(path).select("[name=article]");
        assertThat(box.eachAttr("value")).as("no link tells of it").containsExactly("" + report);
        assertThat(box.hasAttr("checked")).as("in the archive").isFalse();
        lina.post(path, Map.of("sure", "yes", "article", "" + stranger));
        assertThat(lina.get("/desk/articles/" + stranger).statusCode()).isEqualTo(200);
        assertThat(lina.get("/desk/articles/" + report).statusCode()).isEqualTo(200);
        assertThat(lina.get("/desk/cases/" + id).statusCode()).isEqualTo(404);
    }

    private long closedWithReport(String subject) {
        var asked = NewCase.of(subject, "It says: " + subject, Language.ENGLISH);
        var id = office.server().bean(Cases.class).open(asked, World.HUDA).standing().number();
        var ending = new Ending.Fixed("Charged it.");
        office.server().bean(Outcomes.class).end(id, ending, null, World.HUDA);
        return id;
    }

    private long reportOf(long id) {
        return Objects.requireNonNull(
                office.server().bean(Cases.class).find(id).outcomeArticleId());
    }
}
