package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Role;
import org.dalil.desk.Office.Clerk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What no page of ours sends is never taken for something else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangeFormTest {
    private Office office;
    private Clerk lina;

    @BeforeAll
    void start() {
        office = new Office();
        lina = office.clerk("Lina", Role.ADMIN);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/articles/bulk, deed",
        "/desk/articles/bulk, all",
        "/desk/articles/new, kind",
        "/desk/articles/new, language",
        "/desk/articles/new, category",
        "/desk/articles/%d/en/edit, deed",
        "/desk/articles/%d/en/edit, audience",
        "/desk/articles/%d/care/archive, deed",
        "/desk/articles/%d/flag, language",
        "/desk/cases/outcomes, state",
        "/desk/cases/outcomes, whose",
        "/desk/settings/checks, summary",
        "/desk/settings/portal, language",
        "/desk/settings/tokens, scope",
        "/preferences/scheme, scheme",
        "/preferences/keys, keys"
    })
    void anUnknownChoiceOfAFormIsRefusedByName(String path, String field) {
        var article = office.server().world().publicArticle("Strange", "Text");
        var form = Map.of(field, "zz9", "title", "My typed words", "words", "My typed words");
        var answer = lina.post(path.formatted(article), form);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(lead(page)).contains("“" + field + "” says “zz9”");
        assertThat(page.select("textarea").eachText()).contains("My typed words");
        var arabic = lina.postIn("ar", path.formatted(article), form);
        assertThat(lead(Jsoup.parse(arabic.body()))).contains("«" + field + "» القيمة «zz9»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/articles?state=zz9",
                "/desk/articles?category=zz9",
                "/desk/articles?category=999999",
                "/desk/articles?language=zz9",
                "/desk/articles?audience=zz9",
                "/desk/articles?due=zz9",
                "/desk/cases?state=zz9",
                "/desk/cases?whose=zz9",
                "/desk/cases?beyond=zz9",
                "/desk/tasks?which=zz9",
                "/desk/translations?kind=zz9",
                "/desk/translations?language=zz9"
            })
    void anUnknownFilterIsRefusedByName(String address) {
        var answer = lina.get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        var asked = address.substring(address.indexOf('?') + 1);
        assertThat(lead(Jsoup.parse(answer.body()))).contains("“" + asked + "”");
        assertThat(lina.get(address.replaceFirst("=.*", "=")).statusCode()).isEqualTo(200);
    }

    @Test
    void aHundredAndFiftyTicksAreAHundredAndFifty() {
        var ticks =
                IntStream.rangeClosed(1_000_001, 1_000_150)
                        .mapToObj(each -> "article=" + each)
                        .collect(Collectors.joining("&"));
        var report = Jsoup.parse(sent("deed=restore&" + ticks).body());
        assertThat(report.select("section[aria-labelledby=refused] tbody tr")).hasSize(150);
        var many = sent("deed=restore&" + ticks + ("&" + ticks).repeat(6));
        assertThat(many.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(many.body()).select(".lead").text())
                .contains("at most 1,000 fields");
    }

    /** Without the marks that keep a foreign word apart from the sentence. */
    private static String lead(Document page) {
        return page.select(".lead").text().replaceAll("[\\u2066-\\u2069]", "");
    }

    private HttpResponse<String> sent(String body) {
        return office.server()
                .send(
                        "POST",
                        "/desk/articles/bulk",
                        body,
                        "Cookie",
                        "dalil_session=" + lina.session(),
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Content-Type",
                        "application/x-www-form-urlencoded");
    }
}
