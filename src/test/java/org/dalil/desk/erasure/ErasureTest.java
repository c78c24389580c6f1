package org.dalil.desk.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.desk.Office.location;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.arrangement.Arrangement;
import org.dalil.article.arrangement.Arrangements;
import org.dalil.article.attachment.Attachments;
import org.dalil.article.erasure.Erasures;
import org.dalil.article.upload.Picture;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.LinkKind;
import org.dalil.cases.NewCase;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.testing.Server;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.sql.DataSource;

/** A canary in every place of an article and of a case, and after it is erased in none. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureTest {
    private static final String CANARY = "zeisigcanary";

    /** What a reader typed is theirs, and stays for its days. */
    private static final Set<String> TYPED = Set.of("event");

    private Office office;
    private Clerk lina;
    private Clerk nour;

    @BeforeAll
    void start() {
        office = new Office();
        lina = office.clerk("Lina", Role.ADMIN);
        nour = office.clerk("Nour", Role.MANAGER);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void anErasedArticleIsNowhere() throws Exception {
        var server = office.server();
        var world = server.world();
        var id = world.publicArticle("First " + CANARY, "Old " + CANARY);
        world.live(id, Language.ENGLISH, "Now " + CANARY, "Live " + CANARY);
        world.live(id, Language.ARABIC, "الآن " + CANARY, "نص " + CANARY);
        world.draft(id, Language.ENGLISH, "Draft " + CANARY, "Draft " + CANARY);
        server.bean(Articles.class).refer(id, "folder/" + CANARY, World.HUDA);
        var tag = new Arrangement.Tag(CANARY);
        server.bean(Arrangements.class).arrange(List.of(id), tag, nour.account());
        var bytes = CANARY.getBytes(StandardCharsets.UTF_8);
        server.bean(Attachments.class).keep(id, CANARY + ".txt", bytes);
        var other = world.publicArticle("Another", "See [it](/a/" + id + ").");
        var solved =
                server.bean(Cases.class).open(NewCase.of("Q", "D", Language.ENGLISH), World.HUDA);
        var number = solved.standing().number();
        var ending = new Ending.Linked(LinkKind.RESOLVED_BY, id);
        server.bean(Outcomes.class).end(number, ending, null, World.HUDA);
        server.ready();
        server.settle();
        var address = "/en/articles/" + id + "-now-" + CANARY;
        assertThat(server.get(address).body()).contains("Live " + CANARY);
        assertThat(server.get("/api/v1/search?lang=en&q=" + CANARY).body()).contains(address);
        assertThat(indexFiles(CANARY)).isNotEmpty();
        assertThat(holding(CANARY)).contains("revision", "draft", "translation", "attachment");
        var searched = "/desk/search?q=draft+" + CANARY;
        assertThat(lina.page(searched).select(".found-results").text()).contains("Draft " + CANARY);
        var misspelt = "/desk/search?q=" + CANARY.replace("nary", "nari");
        assertThat(lina.get(misspelt).body()).contains(CANARY);

        var path = "/desk/articles/" + id + "/erasure";
        assertThat(lina.page("/desk/articles/" + id).select("a[href=" + path + "]")).hasSize(1);
        assertThat(nour.page("/desk/articles/" + id).select("a[href=" + path + "]")).isEmpty();
        assertThat(nour.get(path).statusCode()).isEqualTo(404);
        assertThat(nour.post(path, Map.of("sure", "yes")).statusCode()).isEqualTo(404);
        var erasures = server.bean(Erasures.class);
        assertThatThrownBy(() -> erasures.erase(id, nour.account()))
                .isInstanceOf(NoSuchArticle.class);
        assertThat(lina.page(path).text()).contains("3 revisions", "1 draft", "1 file");
        var unsure = lina.post(path, Map.of());
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("sure-problem");

        assertThat(location(lina.post(path, Map.of("sure", "yes")))).isEqualTo("/desk/erased");
        assertThat(lina.page("/desk/erased").text()).contains("Nothing of it is left here");
        server.settle();
        assertThat(lina.get(misspelt).body()).doesNotContain(CANARY);
        assertThat(lina.page(searched).select(".found-results .cards")).isEmpty();
        assertThat(unpublished(server, CANARY)).isZero();
        awaitNoIndexFile(CANARY);
        assertThat(holding(CANARY)).isSubsetOf(TYPED);
        assertThat(server.get(address).statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/search?lang=en&q=" + CANARY).body())
                .doesNotContain("articles/" + id);
        assertThat(lina.get("/en/search?q=" + CANARY).body()).doesNotContain("Live " + CANARY);
        assertThat(server.get("/sitemap.xml").body()).doesNotContain(CANARY);
        assertThat(lina.get("/desk/articles/" + id).statusCode()).isEqualTo(404);
        assertThat(lina.post(path, Map.of("sure", "yes")).statusCode()).isEqualTo(404);
        assertThat(lina.get("/desk/cases/" + number).statusCode()).isEqualTo(200);
        assertThat(lina.get("/desk/articles/" + other).statusCode()).isEqualTo(200);
        assertThat(server.bean(AuditTrail.class).of("article", id, 1).getFirst().deed())
                .isEqualTo("erased");
    }

    /** Files are written anew beside whatever goes on. */
    private void awaitNoIndexFile(String word) throws Exception {
        for (var tries = 0; !indexFiles(word).isEmpty() && tries < 300; tries++) {
            Thread.sleep(100);
        }
        assertThat(indexFiles(word)).isEmpty();
    }

    private List<String> indexFiles(String word) throws IOException {
        var data =
                office.server()
                        .bean(ApplicationContext.class)
                        .getProperty("dalil.data", Path.class);
        var found = new ArrayList<String>();
        try (var files = Files.walk(data.orElseThrow().resolve("index"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (text(file).contains(word)) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException _) {
            return ""; // gone between
        }
    }

    private static long unpublished(Server server, String query) {
        var reader = Audience.INTERNAL;
        var all = Filter.NONE;
        var asked =
                new SearchRequest(
                        query, Language.ENGLISH, reader, all, Order.DATE, true, 1, 10, false);
        return server.bean(SearchIndex.class).search(asked).total();
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
        assertThat(holding(canary)).contains("support_case", "case_search", "case_reply");
        var page = lina.page("/desk/cases/" + id);
        var shown = lina.get(page.select(".case-pictures img").attr("src"));
        assertThat(shown.headers().firstValue("content-type")).hasValue("image/gif");

        var path = "/desk/cases/" + id + "/erasure";
        assertThat(nour.get(path).statusCode()).isEqualTo(404);
        assertThat(nour.post(path, Map.of("sure", "yes")).statusCode()).isEqualTo(404);
        assertThat(lina.page(path).text()).contains("1 answer", "1 search", "1 file");
        assertThat(lina.post(path, Map.of("sure", "no")).statusCode()).isEqualTo(422);
        assertThat(location(lina.post(path, Map.of("sure", "yes")))).isEqualTo("/desk/erased");
        assertThat(holding(canary)).isEmpty();
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
        assertThat(holding(words)).contains("support_case", "revision", "draft");
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
        assertThat(holding(words)).isEmpty();
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

    /** The tables that hold a word in any column of text. */
    private List<String> holding(String word) throws SQLException {
        var found = new ArrayList<String>();
        try (var base =
                DelegatingDataSource.unwrapDataSource(office.server().bean(DataSource.class))
                        .getConnection()) {
            for (var column : textColumns(base)) {
                var parts = column.split(" ");
                var query =
                        "select count(*) from \"%s\" where lower(\"%s\") like '%%%s%%'"
                                .formatted(parts[0], parts[1], word);
                try (var rows = base.createStatement().executeQuery(query)) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        found.add(parts[0].toLowerCase(java.util.Locale.ROOT));
                    }
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<String> textColumns(Connection base) throws SQLException {
        var columns = new ArrayList<String>();
        var query =
                "select table_name, column_name from information_schema.columns where"
                        + " lower(table_schema) = 'public' and lower(data_type) in ('text',"
                        + " 'character varying', 'character large object')";
        try (var rows = base.createStatement().executeQuery(query)) {
            while (rows.next()) {
                columns.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        assertThat(columns).hasSizeGreaterThan(30);
        return columns;
    }
}
