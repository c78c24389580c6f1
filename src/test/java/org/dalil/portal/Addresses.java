package org.dalil.portal;

import org.dalil.account.person.PasswordLinks;
import org.dalil.testing.Server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where a reader without an account can look for what is planted. */
final class Addresses {
    private Addresses() {}

    /** Every address that a reader can ask for, with words that come near each bird. */
    static List<String> of(Server server, Birds birds) {
        var all =
                new ArrayList<>(
                        List.of(
                                "/",
                                "/en",
                                "/ar",
                                "/en/search",
                                "/ar/search",
                                "/sitemap.xml",
                                "/robots.txt",
                                "/sign-in",
                                "/api/v1/articles",
                                "/api/v1/articles?lang=ar",
                                "/api/v1/articles?lang=en&size=100",
                                "/en/nowhere",
                                "/api/v1/nowhere",
                                "/health",
                                "/health/readiness",
                                "/prometheus",
                                "/token_info",
                                "/en/search?tag=qanary",
                                "/preview/1",
                                "/preview/" + "x".repeat(43),
                                "/en/contact",
                                "/ar/contact?q=qanary",
                                "/sign-in?to=/desk/review/1",
                                "/setup/" + "x".repeat(43),
                                PasswordLinks.PATH + "x".repeat(43),
                                "/preferences/language?language=en&to=/en",
                                "/assets/nothing",
                                "/look/nothing",
                                "/favicon.ico",
                                "/preview/" + "x".repeat(43) + "/files/x.txt",
                                "/en/cases/" + "x".repeat(43),
                                "/en/cases/" + "x".repeat(43) + "/files/1",
                                birds.othersPage(),
                                birds.othersPage() + "/files/1"));
        for (var number = 1L; number <= birds.lastCase(); number++) {
            all.add("/api/v1/cases/" + number);
            all.add("/en/cases/" + number);
        }
        for (var language : List.of("en", "ar")) {
            all.add("/sitemaps/" + language + "-1.xml");
            for (var asked :
                    List.of(
                            "qanary",
                            "qan",
                            "bird",
                            "sings",
                            "seen",
                            "text",
                            "qanarydrxft",
                            "qanaryintrenal",
                            "نص")) {
                var q = URLEncoder.encode(asked, StandardCharsets.UTF_8);
                all.add("/" + language + "/search?q=" + q);
                all.add("/" + language + "/search?page=2&q=" + q);
                all.add("/" + language + "/search?as=staff&why=" + q + "&q=" + q);
                all.add("/" + language + "/search/counts?q=" + q);
                all.add("/" + language + "/search/counts?as=staff&tag=" + q + "&q=" + q);
                all.add("/api/v1/search?language=" + language + "&tag=" + q + "&q=" + q);
                all.add("/" + language + "/suggestions?q=" + q);
                all.add("/" + language + "/contact?q=" + q);
                all.add("/api/v1/search?lang=" + language + "&q=" + q);
                all.add("/api/v1/search?size=100&page=1&lang=" + language + "&q=" + q);
            }
            for (var id = 1L; id <= birds.last(); id++) {
                all.add("/" + language + "/contact?q=bird&article=" + id);
                all.add("/" + language + "/articles/" + id);
                all.add("/" + language + "/articles/" + id + "-x");
                all.add("/" + language + "/articles/" + id + "/vote");
                all.add("/" + language + "/articles/" + id + "/files/x.txt");
                all.add("/" + language + "/categories/" + id);
                all.add("/" + language + "/categories/" + id + "-x");
                all.add("/a/" + id);
                all.add("/" + language + "/search?q=bird&why=" + id);
                all.add("/api/v1/articles/" + id);
                all.add("/api/v1/articles/" + id + "/views");
            }
        }
        all.addAll(readable(server, birds));
        return all;
    }

    /** The pages themselves, not only the ways to them. */
    private static List<String> readable(Server server, Birds birds) {
        return List.of(
                "/en/articles/" + birds.open() + "-seen-" + Birds.PUBLIC,
                "/ar/articles/" + birds.open() + "-seen-" + Birds.PUBLIC,
                Portal.location(server.get("/en/articles/" + birds.hidden().get("note"))),
                Portal.location(server.get("/en/categories/" + birds.category())));
    }
}
