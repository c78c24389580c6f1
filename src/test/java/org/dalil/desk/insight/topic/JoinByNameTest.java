package org.dalil.desk.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.insight.Bazaar;
import org.dalil.insight.Rows;
import org.dalil.insight.topic.Topics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a topic can be joined with is found by words that may be read, or by its number. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JoinByNameTest {
    private static final String PLACE = "/desk/insight/topics/110";

    private Office office;
    private Clerk nour;
    private Rows rows;

    @BeforeAll
    void start() {
        office = new Office();
        Bazaar.open(office.server().bean(ApplicationContext.class));
        nour = office.clerk("Nour", Role.MANAGER);
        rows = new Rows(office.server().bean(ApplicationContext.class));
        call(120, "Loyalty cards: 50%_off!");
        call(121, "استبدال الأجهزة");
        call(122, "Loyalty points");
        call(123, "Balloons");
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void aTopicIsFoundByWordsOfItsNameInAnyOrderAndLettersWrittenAlike() {
        assertThat(found("cards loyal")).containsExactly("120");
        assertThat(found("LOYALTY")).containsExactly("120", "122");
        assertThat(found("50%_off!")).containsExactly("120");
        assertThat(found("50x")).isEmpty();
        assertThat(found("الاجهزه")).containsExactly("121");
    }

    @Test
    void whatFewTypedFindsNothingUnlessItStandsInACase() {
        assertThat(found("abroad parcel 2")).containsExactly("102");
        assertThat(found("abroad parcel 3")).isEmpty();
        var context = office.server().bean(ApplicationContext.class);
        Bazaar.typedInACase(context, 3_102);
        assertThat(found("abroad parcel 3")).containsExactly("102");
    }

    @Test
    void theNumberIsStillOneOfTheWays() {
        assertThat(found("121")).containsExactly("121");
        assertThat(found("110")).isEmpty();
        for (var language : List.of("en", "ar")) {
            var page = nour.getIn(language, PLACE + "?join=987654");
            assertThat(page.select("#others p").text()).isNotBlank();
            assertThat(page.select("#others").html()).doesNotContain("insight.");
        }
    }

    @Test
    void oneThatIsFoundIsJoinedByItsButton() {
        var form = look("balloon").select("#others form");
        assertThat(form).hasSize(1);
        var answer =
                nour.post(
                        form.attr("action"),
                        Map.of(
                                "version",
                                form.select("input[name=version]").val(),
                                "into",
                                form.select("input[name=into]").val()));
        assertThat(location(answer)).contains("done=joined");
        var topics = office.server().bean(Topics.class);
        assertThat(topics.find(123).root()).isEqualTo(topics.find(110).root());
    }

    @Test
    void ofManyTheFirstAreShownAndThatThereAreMore() {
        var page = look("2");
        assertThat(page.select("#others form")).hasSize(20);
        assertThat(page.select("#others p").text()).contains("first 20");
    }

    private List<String> found(String words) {
        return look(words).select("#others input[name=into]").eachAttr("value");
    }

    private Document look(String words) {
        return nour.page(PLACE + "?join=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private void call(long topic, String name) {
        rows.run("update topic set name = ? where id = ?", name, topic);
    }
}
