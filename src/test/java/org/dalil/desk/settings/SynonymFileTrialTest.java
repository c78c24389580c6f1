package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;
import java.util.Map;

/** A file of synonyms is looked at before it is taken, and taken as it was looked at. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SynonymFileTrialTest {
    private static final String PLACE = "/desk/settings/synonyms/file";
    private static final Map<String, String> LOOK = Map.of("deed", "preview");

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

    private Document sent(Map<String, String> form, String content) {
        return Jsoup.parse(nour.attach(PLACE, form, "words.txt", content).body());
    }

    @Test
    void showsWhatWouldChangeAndTakesJustThat() throws InterruptedException {
        office.server().world().publicArticle("Echidna enclosure", "Text");
        office.server().settle();
        office.server()
                .bean(Cases.class)
                .open(
                        NewCase.of("Lost", "Where is it?", Language.ENGLISH)
                                .after(List.of("zaglossus"), null),
                        Actor.SYSTEM);
        var before = all();
        var file =
                """
                [en]
                zaglossus => echidna
                spiny anteater = tachyglossus
                echidna => zaglossus
                no sign at all
                [ar]
                أقصور = <b>"نضناض"</b>
                """;

        var shown = sent(LOOK, file);
        assertThat(all()).as("only looked at").isEqualTo(before);
        assertThat(shown.select("#effect tbody tr").text())
                .contains("zaglossus", "Echidna enclosure");
        assertThat(shown.select("tbody th[scope=row]").eachText())
                .as("the circle with a line above it, and what says nothing")
                .contains("4", "5");

        var lines = shown.select("#effect textarea[name=lines]").val();
        assertThat(lines).contains("zaglossus => echidna").doesNotContain("no sign");
        var taken = sent(Map.of("lines", lines), "");
        assertThat(taken.select("#effect")).isEmpty();
        assertThat(all().stream().filter(each -> !before.contains(each)))
                .extracting(each -> each.typed() + " " + each.found())
                .containsExactlyInAnyOrder(
                        "[zaglossus] [echidna]",
                        "[spiny anteater] [tachyglossus]",
                        "[أقصور] [<b>\"نضناض\"</b>]");

        var again = sent(LOOK, file);
        assertThat(again.select("#effect")).as("nothing is new any more").isEmpty();
        assertThat(again.select("[role=status]").text()).contains("3");
    }

    @Test
    void saysOfAFileThatCannotBeReadWhatIsWrongWithIt() {
        var empty = sent(LOOK, "");
        assertThat(empty.select("#file-problem")).hasSize(1);
        assertThat(empty.select("#effect")).isEmpty();
    }
}
