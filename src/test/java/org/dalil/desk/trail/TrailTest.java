package org.dalil.desk.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.article.erasure.Erasures;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditEntry;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.database.Transactions;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Who did what when, on the desk. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailTest {
    private static final String ALL = "/desk/settings/trail";
    private static final Pattern DEED =
            Pattern.compile(
                    "(?:record|tell|deed)\\(\\s*(?:[\\w.]+(?:\\([\\w.]*\\))?,\\s*)?"
                            + "(?:up \\? \"[a-z ]+\" : )?\"([a-z][a-z -]+)\"");

    private Office office;
    private Clerk huda;
    private Clerk omar;
    private Clerk nour;
    private Clerk lina;
    private long article;
    private long supportCase;

    @BeforeAll
    void start() {
        office = new Office();
        huda = office.clerk("Huda", Role.AGENT);
        omar = office.clerk("Omar", Role.REVIEWER);
        nour = office.clerk("Nour", Role.MANAGER);
        lina = office.clerk("Lina", Role.ADMIN);
        article = office.server().world().publicArticle("Reset the router", "Hold it.");
        office.server()
                .bean(Articles.class)
                .advance(article, new Step.Narrow(Audience.INTERNAL), actor(nour));
        var cases = office.server().bean(Cases.class);
        supportCase =
                cases.open(NewCase.of("No light", "Help.", Language.ENGLISH), Actor.SYSTEM)
                        .standing()
                        .number();
        cases.assign(supportCase, huda.account(), null, actor(omar));
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void tellsWhatWasDoneToAnArticleAndItsRevisionsTheNewestFirst() {
        var page = nour.page("/desk/articles/" + article + "/trail?lang=en");
        assertThat(words(page.select("tbody tr").first().text()))
                .contains("Narrowed the readers", "staff only", "Article " + article, "Nour");
        assertThat(rows(page))
                .contains("Created", "Published", "Revision 1: Reset the router")
                .doesNotContain("No light");
        assertThat(page.select("td a[href=/desk/articles/" + article + "]")).isNotEmpty();
        assertThat(rows(nour.getIn("ar", "/desk/articles/" + article + "/trail")))
                .contains("تضييق من يراها", "الموظفون فقط", "المقالة " + article, "نشر");
        assertThat(nour.page("/desk/articles/" + article).select("a[href$=/trail]")).hasSize(1);
    }

    @Test
    void tellsWhatWasDoneToACase() {
        var page = nour.page("/desk/cases/" + supportCase + "/trail?lang=en");
        assertThat(rows(page)).contains("Assigned", "to Huda", "Omar", "Opened", "Dalil itself");
        assertThat(rows(page)).doesNotContain("Reset the router");
        assertThat(nour.page("/desk/cases/" + supportCase).select("a[href$=/trail]")).hasSize(1);
    }

    @Test
    void tellsAnAdministratorWhatAPersonDidAndWhatWasDoneToThem() {
        lina.post(person(huda), Map.of("deed", "sessions"));
        huda = new Clerk(huda.account(), signIn(huda), office.server());
        var page = lina.page(ALL + "?lang=en&person=" + huda.account().id());
        assertThat(rows(page)).contains("Ended the sessions", "Lina").doesNotContain("Narrowed");
        var whole = lina.page(ALL + "?lang=en");
        assertThat(rows(whole)).contains("Ended the sessions", "Narrowed", "Opened");
        var cases = lina.page(ALL + "?lang=en&kind=cases");
        assertThat(rows(cases)).contains("Opened").doesNotContain("Narrowed");
        assertThat(cases.select("#kind option[selected]").text()).isEqualTo("Cases");
        assertThat(lina.page(person(huda)).select("a[href*=trail]")).isNotEmpty();
        assertThat(lina.page(ALL + "?person=x&kind=y&before=-1").select("tbody tr")).isNotEmpty();
    }

    @Test
    void isThereForWhoKeepsWhatItTellsOfAndForNobodyElse() {
        for (var path : List.of("/desk/articles/" + article, "/desk/cases/" + supportCase)) {
            for (var clerk : List.of(huda, omar)) {
                assertThat(clerk.get(path + "/trail").statusCode()).isEqualTo(404);
                assertThat(clerk.page(path).select("a[href$=/trail]")).isEmpty();
            }
            assertThat(lina.get(path + "/trail").statusCode()).isEqualTo(200);
        }
        for (var clerk : List.of(huda, omar, nour)) {
            assertThat(clerk.get(ALL).statusCode()).isEqualTo(404);
        }
        assertThat(lina.get("/desk/articles/987654/trail").statusCode()).isEqualTo(404);
        assertThat(lina.get("/desk/cases/987654/trail").statusCode()).isEqualTo(404);
        assertThat(nour.page("/desk").select(".side a[href=" + ALL + "]")).isEmpty();
        assertThat(lina.page(ALL).select(".side a[href=" + ALL + "]")).hasSize(1);
    }

    @Test
    void whatIsErasedStaysANumber() {
        var gone = office.server().world().publicArticle("Call Sara at home", "555");
        assertThat(rows(lina.page(ALL + "?lang=en"))).contains("Call Sara at home");
        office.server().bean(Erasures.class).erase(gone, lina.account());
        var page = lina.page(ALL + "?lang=en");
        assertThat(rows(page)).contains("Erased Article " + gone);
        assertThat(page.text()).doesNotContain("Sara");
        assertThat(page.select("a[href=/desk/articles/" + gone + "]")).isEmpty();
        assertThat(lina.get("/desk/articles/" + gone + "/trail").statusCode()).isEqualTo(404);
    }

    @Test
    void goesOnBehindTheLastLineOfAPage() {
        var many = office.server().world().publicArticle("Changed often", "Text.");
        var trail = office.server().bean(AuditTrail.class);
        office.server()
                .bean(Transactions.class)
                .write(
                        () -> {
                            for (var at = 0; at < 2 * TrailPages.SIZE; at++) {
                                trail.record(actor(nour), "described", "article", many, "");
                            }
                        });
        var path = "/desk/articles/" + many + "/trail?lang=en";
        var first = nour.page(path);
        assertThat(first.select("tbody tr")).hasSize(TrailPages.SIZE);
        assertThat(rows(first)).doesNotContain("Created");
        var second = nour.page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select("tbody tr")).hasSize(TrailPages.SIZE);
        var third = nour.page(second.select("a[rel=next]").attr("href"));
        assertThat(rows(third)).contains("Created", "Published");
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(third.select(".desk-pager a").text()).isEqualTo("To the newest");
    }

    /** A deed that somebody adds has words, in both languages: the page shows no code. */
    @Test
    void everyDeedOfTheProgramHasWords() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                if (text.contains("AuditTrail")) {
                    DEED.matcher(text).results().forEach(each -> found.add(each.group(1)));
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(35).contains("erased", "handed in", "removed");
        assertThat(TrailDeeds.ALL).containsAll(found);
        var words = office.server().bean(TrailWords.class);
        for (var language : List.of(Language.ENGLISH, Language.ARABIC)) {
            for (var kind : TrailKind.all()) {
                var entry = new AuditEntry(null, Instant.EPOCH, null, "x", "added", kind, 1, "");
                assertThat(words.subject(entry, "1", language))
                        .isNotBlank()
                        .doesNotContain("trail.", "Something else");
            }
            for (var deed : TrailDeeds.ALL) {
                var entry = new AuditEntry(null, Instant.EPOCH, null, "x", deed, "case", 1, "");
                assertThat(words.deed(entry, language)).isNotBlank().doesNotContain("trail.");
            }
        }
    }

    private String signIn(Clerk clerk) {
        return office.server()
                .bean(org.dalil.account.session.Sessions.class)
                .begin(clerk.account());
    }

    private static String person(Clerk clerk) {
        return "/desk/settings/people/" + clerk.account().id();
    }

    private static Actor actor(Clerk clerk) {
        return new Actor(clerk.account().id(), clerk.account().name());
    }

    /** Without the marks that keep a name or number apart from what stands beside it. */
    private static String words(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }

    private static String rows(Document page) {
        return words(page.select("tbody").text());
    }
}
