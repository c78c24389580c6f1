package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Role;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.search.words.Synonym;
import org.dalil.search.words.Synonyms;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A synonym is taken away by somebody who saw what it does, and put back by one button. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SynonymRemovalTest {
    private static final String PLACE = "/desk/settings/synonyms";

    private Office office;
    private Clerk nour;

    @BeforeAll
    void start() {
        office = new Office();
        nour = office.clerk("Nour", Role.MANAGER);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private List<Synonym> all() {
        return office.server().bean(Synonyms.class).all().synonyms();
    }

    @Test
    void showsWhatWouldBeLostBeforeItIsTakenAwayAndPutsItBack() throws InterruptedException {
        office.server().world().publicArticle("Pademelon paddock", "Text");
        nour.post(
                PLACE + "/new",
                Map.of(
                        "language", "en",
                        "typed", "thylogale, wallaby",
                        "found", "pademelon",
                        "way", "one"));
        office.server().settle();
        var kept = all().getLast();
        var cases = office.server().bean(Cases.class);
        cases.open(
                NewCase.of("Lost", "Where is it?", Language.ENGLISH)
                        .after(List.of("thylogale"), null),
                Actor.SYSTEM);
        var place = PLACE + "/" + kept.id();
        var deeds = nour.page(place).select("button[name=deed]").eachAttr("value");
        assertThat(deeds).containsExactly("save", "preview", "preview-removal");

        var asked = nour.postIn("en", place, Map.of("deed", "preview-removal"));
        var effect = Jsoup.parse(asked.body()).select("#effect");
        assertThat(effect.select("h2").text()).isEqualTo("What would change without it");
        assertThat(effect.select("tbody tr").text())
                .contains("thylogale", "loses its answer", "Pademelon paddock", "nothing");
        assertThat(effect.select("form").attr("action")).isEqualTo(place);
        assertThat(effect.select("form a").attr("href")).isEqualTo(place);
        assertThat(all()).contains(kept);
        var arabic = nour.postIn("ar", place, Map.of("deed", "preview-removal"));
        assertThat(Jsoup.parse(arabic.body()).select("#effect").text())
                .contains("من دونه", "يفقد إجابته", "حذف المرادف");

        var deed = effect.select("form button").attr("value");
        var gone = Jsoup.parse(nour.postIn("en", place, Map.of("deed", deed)).body());
        assertThat(all()).doesNotContain(kept);
        var undo = gone.select(".notice form");
        var form = new HashMap<String, String>();
        undo.select("input, button").forEach(each -> form.put(each.attr("name"), each.val()));
        assertThat(location(nour.post(undo.attr("action"), form))).endsWith("?done=saved");
        var back = all().getLast();
        assertThat(back.typed()).isEqualTo(kept.typed());
        assertThat(back.found()).isEqualTo(kept.found());
        assertThat(back.bothWays()).isFalse();
    }
}
