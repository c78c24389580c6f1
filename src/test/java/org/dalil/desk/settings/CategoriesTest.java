package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.category.KeptCategories;
import org.dalil.article.category.KeptCategory;
import org.dalil.audit.AuditTrail;
import org.dalil.content.ArticleFolder;
import org.dalil.content.run.ImportProgress;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.Server;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CategoriesTest {
    private static final String PLACE = "/desk/settings/categories";

    private Office office;
    private Clerk nour;
    private KeptCategories tree;

    @BeforeAll
    void start() {
        office = new Office();
        nour = office.clerk("Nour", Role.MANAGER);
        tree = office.server().bean(KeptCategories.class);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private static Map<String, String> named(String english, String arabic, String parent) {
        var form = new HashMap<String, String>();
        form.put("name-en", english);
        form.put("name-ar", arabic);
        form.put("description-en", english.isEmpty() ? "" : "About " + english);
        form.put("parent", parent);
        return form;
    }

    private long added(String english, String parent) {
        var before = tree.all().stream().map(KeptCategory::id).toList();
        assertThat(location(nour.post(PLACE + "/new", named(english, "قسم " + english, parent))))
                .isEqualTo(PLACE + "?done=saved");
        return tree.all().stream()
                .map(KeptCategory::id)
                .filter(each -> !before.contains(each))
                .findFirst()
                .orElseThrow();
    }

    private List<String> orderBelow(long parent) {
        return tree.all().stream()
                .filter(each -> Long.valueOf(parent).equals(each.parentId()))
                .map(each -> each.labels().get(Language.ENGLISH).name())
                .toList();
    }

    @Test
    void isAddedNamedAndMovedAndReadersSeeItAtOnce() throws InterruptedException {
        var top = added("Payments <b>", "");
        var below = added("Cards", String.valueOf(top));
        assertThat(tree.read(below).folder()).isEqualTo("payments-b/cards");
        var world = office.server().world();
        var article = world.article("test/cards", Audience.PUBLIC, below);
        world.live(article, Language.ENGLISH, "A card", "Text");
        world.live(article, Language.ARABIC, "بطاقة", "نص");
        office.server().settle();
        assertThat(office.server().get("/en").body()).contains("Payments &lt;b&gt;");

        var changed = named("Ways to pay", "طرق الدفع", "");
        assertThat(nour.post(PLACE + "/" + top, changed).statusCode()).isEqualTo(303);
        assertThat(office.server().get("/en").body()).contains("Ways to pay");
        assertThat(office.server().get("/ar").body()).contains("طرق الدفع");
        assertThat(tree.read(top).folder()).isEqualTo("payments-b"); // what it came from stays
        assertThat(nour.post(PLACE + "/" + below, named("Cards", "البطاقات", "")).statusCode())
                .isEqualTo(303);
        assertThat(tree.read(below).depth()).isEqualTo(1);
        assertThat(office.server().bean(AuditTrail.class).of("category", top, 5)).hasSize(2);
    }

    @Test
    void itsPlaceAmongItsSiblingsIsMovedByButtons() {
        var top = added("Order", "");
        var id = String.valueOf(top);
        added("One", id);
        var two = added("Two", id);
        added("Three", id);
        nour.post(PLACE + "/" + two, Map.of("deed", "up"));
        assertThat(orderBelow(top)).containsExactly("Two", "One", "Three");
        nour.post(PLACE + "/" + two, Map.of("deed", "up")); // the first one stays
        nour.post(PLACE + "/" + two, Map.of("deed", "down"));
        nour.post(PLACE + "/" + two, Map.of("deed", "down"));
        nour.post(PLACE + "/" + two, Map.of("deed", "down"));
        assertThat(orderBelow(top)).containsExactly("One", "Three", "Two");
        var rows = nour.page(PLACE + "?lang=en").select("tr:has(.level-2):contains(Two)");
        assertThat(rows.select("button[value=down][disabled]")).hasSize(1);

        var world = office.server().world(); // those of a folder have one number
        world.category("same/a", "A", "أ");
        var b = world.category("same/b", "B", "ب");
        world.category("same/c", "C", "ج");
        nour.post(PLACE + "/" + b, Map.of("deed", "up"));
        assertThat(orderBelow(tree.read(b).parentId())).containsExactly("B", "A", "C");
    }

    @Test
    void neverStandsBelowItselfNorTooDeep() {
        var one = added("Deep 1", "");
        var id = one;
        for (var depth = 2; depth <= KeptCategories.DEEPEST; depth++) {
            id = added("Deep " + depth, String.valueOf(id));
        }
        refused("/new", named("Deep 6", "٦", String.valueOf(id)), "#parent-problem", "5 levels");
        refused("/" + one, named("Deep 1", "", String.valueOf(id)), "#parent-problem", "itself");
        refused("/" + one, named("Deep 1", "", String.valueOf(one)), "#parent-problem", "itself");
        refused("/new", named("X", "", "999999"), "#parent-problem", "no such category");
        refused("/new", named("X", "", "drop table"), "#parent-problem", "no such category");
        var other = added("Other", "");
        refused("/" + one, named("Deep 1", "", String.valueOf(other)), "#parent-problem", "levels");
        var offered = nour.page(PLACE + "/" + one + "?lang=en").select("#parent option");
        assertThat(offered.eachText()).contains("Other").noneMatch(each -> each.contains("Deep"));
    }

    @Test
    void saysWhatIsWrongAtItsFieldAndKeepsWhatWasTyped() {
        added("Taken", "");
        refused("/new", named("", "قسم", ""), "#name-en-problem", "write a name");
        refused("/new", named("x".repeat(101), "قسم", ""), "#name-en-problem", "100 characters");
        refused("/new", named("a\u202Eb", "قسم", ""), "#name-en-problem", "invisible");
        refused("/new", named("taken", "قسم", ""), "#name-en-problem", "this name");
        var long501 = named("Fine", "قسم", "");
        long501.put("description-ar", "و".repeat(501));
        var page = refused("/new", long501, "#description-ar-problem", "500");
        assertThat(page).contains("value=\"Fine\"");
        assertThat(nour.get(PLACE + "/987654").statusCode()).isEqualTo(404);
        assertThat(nour.post(PLACE + "/987654", named("A", "", "")).statusCode()).isEqualTo(404);
    }

    @Test
    void isTakenAwayOnlyWhenEmptyAndElseSaysWhatIsInIt() {
        var top = added("Full", "");
        var below = added("Inner", String.valueOf(top));
        var world = office.server().world();
        world.article("test/inner", Audience.INTERNAL, below); // no text yet: in it all the same
        assertThat(nour.page(PLACE + "/" + below + "?lang=en").text())
                .contains("1 article (drafts");
        assertThat(nour.page(PLACE + "/" + top + "?lang=en").text()).contains("1 sub-category");
        for (var id : List.of(top, below)) {
            var answer = nour.post(PLACE + "/" + id + "?lang=en", Map.of("deed", "remove"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("It is not empty");
        }
        var empty = added("Empty", String.valueOf(top));
        assertThat(location(nour.post(PLACE + "/" + empty, Map.of("deed", "remove"))))
                .isEqualTo(PLACE + "?done=removed");
        assertThat(nour.get(PLACE + "/" + empty).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasDoneHereGoesOutAndComesBackIn(@TempDir Path folder) throws IOException {
        var old = added("Old home", "");
        var fresh = added("New home", "");
        var moved = added("Moved", String.valueOf(old));
        nour.post(PLACE + "/" + moved, named("Moved", "منقول", String.valueOf(fresh)));
        office.server().bean(ArticleFolder.class).exportTo(folder, ImportProgress.NONE);
        assertThat(Files.readString(folder.resolve("old-home/moved/category.yml")))
                .contains("parent: new-home");
        try (var other = Server.start()) {
            other.bean(ArticleFolder.class).importFrom(folder, ImportProgress.NONE);
            var there = other.bean(KeptCategories.class);
            assertThat(shape(there.all())).isEqualTo(shape(tree.all()));
            var again = other.bean(ArticleFolder.class).importFrom(folder, ImportProgress.NONE);
            assertThat(again.findings()).isEmpty();
        }
    }

    private static List<String> shape(List<KeptCategory> all) {
        return all.stream()
                .map(each -> each.depth() + " " + each.folder() + " " + each.labels())
                .toList();
    }

    @Test
    void whoDoesNotKeepArticlesFindsNoSuchPage() {
        var omar = office.clerk("Omar", Role.REVIEWER);
        assertThat(omar.get(PLACE).statusCode()).isEqualTo(404);
        assertThat(omar.post(PLACE + "/new", named("A", "", "")).statusCode()).isEqualTo(404);
        assertThat(nour.page(PLACE).select("h1").text()).isEqualTo("Categories");
    }

    private String refused(String path, Map<String, String> form, String where, String words) {
        var answer = nour.post(PLACE + path + "?lang=en", form);
        assertThat(answer.statusCode()).as(words).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(where).text()).contains(words);
        return answer.body();
    }
}
