package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.desk.Office.Clerk;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every address of the desk, with every name that a page of the desk sends, and in each of them
 * something that no page sends: a refusal is an answer, a failure of ours is none.
 */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskAnythingTest {
    private static final Pattern NAME = Pattern.compile("\\bname=\"([a-z_-]+)\"");
    private static final Set<String> OF_ADDRESSES =
            Set.of(
                    "q",
                    "done",
                    "count",
                    "from",
                    "left",
                    "was",
                    "approved",
                    "run",
                    "beyond",
                    "page");

    private Office office;
    private Clerk lina;
    private Set<String> names;

    @BeforeAll
    void start() throws IOException {
        office = new Office();
        office.clerk("Omar", Role.ADMIN);
        lina = office.clerk("Lina", Role.ADMIN);
        var world = office.server().world();
        var article = world.article("any/refund", Audience.PUBLIC, world.category("a", "A", "أ"));
        world.live(article, Language.ENGLISH, "Refund an order", "Press refund.");
        world.draft(article, Language.ENGLISH, "Refund an order at once", "Press refund twice.");
        names = new TreeSet<>(OF_ADDRESSES);
        try (var pages = Files.walk(Path.of("themes/default"))) {
            for (var page : pages.filter(file -> file.toString().endsWith(".hbs")).toList()) {
                NAME.matcher(Files.readString(page)).results().forEach(m -> names.add(m.group(1)));
            }
        }
        assertThat(names).contains("title", "body", "owner", "email", "due", "words", "reason");
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "'\"><script>",
                "-1",
                "99999999999999999999999",
                "1",
                "\uD83D",
                "2026-02-31T25:61",
                "\u202E%_\\"
            })
    void anythingIsAnswered(String thing) {
        var fields =
                names.stream()
                        .map(name -> name + "=" + URLEncoder.encode(thing, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        for (var path : addresses()) {
            var read = lina.get(path + "?" + fields).statusCode();
            assertThat(read).as("GET %s with %s", path, thing).isLessThan(500).isNotEqualTo(401);
            assertThat(sent(path, fields)).as("POST %s with %s", path, thing).isLessThan(500);
        }
    }

    private int sent(String path, String fields) {
        return office.server()
                .send(
                        "POST",
                        path,
                        fields,
                        "Cookie",
                        "dalil_session=" + lina.session(),
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .statusCode();
    }

    private Set<String> addresses() {
        return routes().map(DeskAnythingTest::path)
                .filter(path -> path.startsWith("/desk") && !path.startsWith("/desk/probe"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<UriRouteInfo<?, ?>> routes() {
        return office.server().bean(Router.class).uriRoutes();
    }

    private static String path(UriRouteInfo<?, ?> route) {
        var template = route.getUriMatchTemplate();
        var values =
                template.getVariableNames().stream()
                        .collect(
                                Collectors.toMap(
                                        name -> name,
                                        name -> (Object) (name.equals("code") ? "en" : "1")));
        return template.expand(values);
    }
}
