package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.account.session.Sessions;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.desk.Office.Clerk;
import org.dalil.search.words.Synonym;
import org.dalil.search.words.Synonyms;
import org.dalil.testing.Server;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SynonymPagesTest {
    private static final String PLACE = "/desk/settings/synonyms";

    /** Percent-encoded. */
    private static final String PASSWORD = "%D8%A8%D8%A7%D8%B3%D9%88%D8%B1%D8%AF";

    private Server server;
    private Clerk nour;

    @BeforeAll
    void start() {
        server = Server.start();
        nour = clerk(server.bean(Staff.class).nour());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Clerk clerk(Account account) {
        return new Clerk(account, server.bean(Sessions.class).begin(account), server);
    }

    private static Map<String, String> form(String language, String typed, String found) {
        var form = new HashMap<String, String>();
        form.put("language", language);
        form.put("typed", typed);
        form.put("found", found);
        form.put("way", "both");
        return form;
    }

    private List<Synonym> all() {
        return server.bean(Synonyms.class).all().synonyms();
    }

    private Synonym last() {
        return all().stream().max(java.util.Comparator.comparing(Synonym::id)).orElseThrow();
    }

    private Document reader(String path) {
        return Jsoup.parse(server.get(path).body());
    }

    @Test
    void whatShipsIsThereFromTheFirstStartAndMayBeTakenAway() throws InterruptedException {
        assertThat(all()).hasSizeGreaterThan(50);
        var article = server.world().article("reset/password", Audience.PUBLIC);
        server.world().live(article, Language.ARABIC, "إعادة تعيين كلمة المرور", "خطوات قليلة.");
        server.settle();
        var found = reader("/ar/search?q=%D8%A7%D9%84" + PASSWORD);
        assertThat(found.select(".card-title a").attr("href")).contains("/articles/" + article);
        assertThat(found.select(".card-title mark").eachText()).containsExactly("كلمة", "المرور");
        assertThat(nour.page(PLACE + "?language=ar&q=" + PASSWORD).select("tbody tr")).hasSize(1);
        assertThat(nour.page(PLACE + "?language=en&q=" + PASSWORD).select("tbody tr")).isEmpty();
    }

    @Test
    void worksWithinSecondsOnPagesThatAreKeptAndIsTakenAwayAgain() throws InterruptedException {
        var article = server.world().publicArticle("Numbat of the invoice", "Text");
        server.settle();
        var search = "/en/search?q=zorilla";
        assertThat(reader(search).select(".card")).isEmpty(); // kept from now on
        var sent = nour.post(PLACE + "/new", form("en", "zorilla", "numbat"));
        assertThat(location(sent)).isEqualTo(PLACE + "?done=saved");
        server.settle();
        assertThat(reader(search).select(".card-title a").attr("href"))
                .contains("/articles/" + article);
        assertThat(reader(search).select("mark").eachText()).containsOnly("Numbat");

        var id = last().id();
        assertThat(nour.page(PLACE + "/" + id).select("#typed").text()).isEqualTo("zorilla");
        var gone = nour.postIn("en", PLACE + "/" + id, Map.of("deed", "remove"));
        assertThat(Jsoup.parse(gone.body()).select(".notice").text()).contains("was removed");
        server.settle();
        assertThat(reader(search).select(".card")).isEmpty();
        assertThat(nour.get(PLACE + "/" + id).statusCode()).isEqualTo(404);
        assertThat(server.bean(AuditTrail.class).of("synonym", id, 5)).hasSize(2);
    }

    @Test
    void showsWhatWouldChangeBeforeItIsKept() throws InterruptedException {
        var world = server.world();
        var meant = world.publicArticle("Wombat burrow", "Text");
        server.settle();
        var cases = server.bean(Cases.class);
        for (var words : List.of("vombatus", "vombatus", "echidna")) {
            cases.open(
                    NewCase.of("Lost", "Where is it?", Language.ENGLISH)
                            .after(List.of(words), null),
                    Actor.SYSTEM);
        }
        nour.post(
                "/desk/settings/golden",
                Map.of(
                        "query",
                        "vombatus",
                        "language",
                        "en",
                        "reader",
                        "PUBLIC",
                        "article",
                        "/en/articles/" + meant + "-wombat"));
        var before = all().size();
        var form = form("en", "vombatus", "wombat");
        form.put("deed", "preview");
        var effect = Jsoup.parse(nour.postIn("en", PLACE + "/new", form).body());
        assertThat(effect.select("#effect").text())
                .contains("1 has these words", "finds an answer", "Wombat burrow");
        var rows = effect.select("#effect tbody tr");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text()).contains("vombatus", "better", "Not among", "Place 1");
        assertThat(rows.get(1).text()).contains("vombatus", "2", "nothing");
        assertThat(effect.select("#typed").text()).isEqualTo("vombatus");
        assertThat(all()).hasSize(before);
        assertThat(reader("/en/search?q=vombatus").select(".card")).isEmpty();

        var arabic = Jsoup.parse(nour.postIn("ar", PLACE + "/new", form).body());
        assertThat(arabic.select("#effect").text())
                .contains("واحدة منها", "يجد إجابة", "المرتبة 1");
        form.put("typed", "nobody types this");
        assertThat(Jsoup.parse(nour.postIn("en", PLACE + "/new", form).body()).text())
                .contains("None has these words");
    }

    @Test
    void saysWhatIsWrongAtItsFieldAndKeepsWhatWasTyped() {
        nour.post(PLACE + "/new", form("en", "aardwolf", "hyena"));
        var id = last().id();
        var endless = nour.postIn("en", PLACE + "/new", form("en", "y", "z;".repeat(50_000)));
        assertThat(endless.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(endless.body()).select("#found-problem").text())
                .contains("80 characters");
        assertThat(Jsoup.parse(endless.body()).select("#found").text())
                .isEqualTo("z;".repeat(Synonyms.LONGEST_SIDE / 2));
        refused(form("en", " ", "x"), "#typed-problem", "at least one word");
        refused(form("en", "how", "x"), "#typed-problem", "every question");
        refused(form("en", "y", "!!!"), "#found-problem", "no word");
        refused(form("en", "y", "Y"), "#found-problem", "twice");
        refused(form("en", "y", "a\u202Eb"), "#found-problem", "invisible");
        refused(form("en", "y", "a=b"), "#found-problem", "no =");
        refused(form("en", "y", "z ".repeat(41)), "#found-problem", "80 characters");
        refused(form("en", "y", "a b c d e f"), "#found-problem", "at most 5");
        refused(form("en", "y", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk"), "#found-problem", "At most 10");
        refused(form("en", "hyena", "aardwolf"), "#found-problem", "is known already");
        var oneWay = form("en", "hyena", "canid");
        oneWay.put("way", "one");
        nour.post(PLACE + "/new", oneWay);
        var back = form("en", "canid", "aardwolf");
        back.put("way", "one");
        refused(back, "#found-problem", "back to where it began");
        var arabic = nour.postIn("ar", PLACE + "/new", form("ar", "كيف", "x"));
        assertThat(Jsoup.parse(arabic.body()).select("#typed-problem").text()).contains("كل سؤال");
        assertThat(nour.post(PLACE + "/new", Map.of()).statusCode()).isBetween(400, 422);
        assertThat(nour.post(PLACE + "/new", form("xx", "a", "b")).statusCode())
                .isBetween(400, 422);
        assertThat(nour.post(PLACE + "/999999", form("en", "a", "b")).statusCode()).isEqualTo(404);
        assertThat(nour.post(PLACE + "/" + id, Map.of("deed", "remove")).statusCode())
                .isEqualTo(200);
        assertThat(nour.post(PLACE + "/" + id, Map.of("deed", "remove")).statusCode())
                .isEqualTo(404);
        assertThat(nour.post(PLACE + "/" + id, Map.of("deed", "preview-removal")).statusCode())
                .isEqualTo(404);
        var gone = form("en", "thylacine", "marsupial");
        gone.put("deed", "preview");
        assertThat(nour.post(PLACE + "/" + id, gone).statusCode()).isEqualTo(404);
        assertThat(nour.post(PLACE + "/new", gone).statusCode()).isEqualTo(200);
    }

    private void refused(Map<String, String> form, String where, String words) {
        var before = all().size();
        var answer = nour.postIn("en", PLACE + "/new", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(where).text()).contains(words);
        assertThat(page.select("#typed").text().strip()).isEqualTo(form.get("typed").strip());
        assertThat(page.select("input[value=" + form.get("way") + "]").hasAttr("checked")).isTrue();
        assertThat(all()).hasSize(before);
    }

    @Test
    void goesOutAndComesInAsAFile() {
        var file = nour.get(PLACE + "/synonyms.txt");
        assertThat(file.headers().firstValue("content-type").orElse("")).contains("text/plain");
        assertThat(file.body()).contains("[ar]", "واتساب, واتس اب = WhatsApp", "[en]");
        var again = attach(file.body());
        assertThat(again.select(".notice").text()).contains("0 synonyms were added", "0 lines");

        var mixed =
                attach(
                        "# ours\n"
                                + "before = all\n"
                                + "[en]\n"
                                + "quoll=dasyure\n"
                                + "how = why\n"
                                + "no sign\n"
                                + "[zz]\n"
                                + "a = b\n");
        assertThat(mixed.select(".notice").text()).contains("1 synonym was added", "4 lines");
        assertThat(mixed.select("tbody tr").eachText())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("2 ").contains("before the first"),
                        line -> assertThat(line).startsWith("5 ").contains("every question"),
                        line -> assertThat(line).startsWith("6 ").contains("exactly one sign"),
                        line -> assertThat(line).startsWith("8 ").contains("does not have"));
        assertThat(attach("").select("#file-problem").text()).contains("empty");
        var binary = attach("\u0000\uD800".repeat(3)); // what is no text becomes a question mark
        assertThat(binary.select("tbody tr")).hasSize(1);
    }

    private Document attach(String content) {
        return Jsoup.parse(
                nour.attachIn("en", PLACE + "/file", "synonyms.txt", content, "text/html").body());
    }

    @Test
    void whoDoesNotKeepArticlesFindsNoSuchPage() {
        var omar = clerk(server.bean(Staff.class).omar());
        for (var path : List.of("", "/new", "/file", "/synonyms.txt", "/" + last().id())) {
            assertThat(omar.get(PLACE + path).statusCode()).as(path).isEqualTo(404);
            assertThat(location(server.get(PLACE + path))).as(path).startsWith("/sign-in");
            assertThat(nour.get(PLACE + path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(omar.post(PLACE + "/new", form("en", "kiwi", "bird")).statusCode())
                .isEqualTo(404);
        assertThat(omar.attach(PLACE + "/file", "s.txt", "[en]\na = b", "text/html").statusCode())
                .isEqualTo(404);
        assertThat(nour.page(PLACE).select(".side a[href=" + PLACE + "]")).hasSize(1);
    }
}
