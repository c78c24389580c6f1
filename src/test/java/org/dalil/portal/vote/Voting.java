package org.dalil.portal.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.feedback.Helpfulness;
import org.dalil.feedback.Tally;
import org.dalil.testing.Server;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A portal, its texts, and readers who vote on them without a script. */
final class Voting implements AutoCloseable {
    private final Server server =
            Server.start(
                    Map.of(
                            "dalil.proxies",
                            "127.0.0.1,::1",
                            "dalil.staff-networks",
                            "198.51.100.0/24"));
    private int networks;

    Voting() throws InterruptedException {
        server.ready();
    }

    static String location(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow();
    }

    Server server() {
        return server;
    }

    Helpfulness helpfulness() {
        return server.bean(Helpfulness.class);
    }

    Document page(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    Reader reader() {
        return new Reader("203.0.113." + ++networks);
    }

    Text text() {
        var article = server.world().article("test/" + UUID.randomUUID(), Audience.PUBLIC);
        var live = server.world().live(article, Language.ENGLISH, "Charge it", "Use the cable.");
        return new Text(article, live);
    }

    @Override
    public void close() {
        server.close();
    }

    /** A reader with a network and a jar of their own. */
    final class Reader {
        private final String network;
        private String cookie = "";

        private Reader(String network) {
            this.network = network;
        }

        String cookie() {
            return cookie;
        }

        void takesNoCookie() {
            cookie = "";
        }

        HttpResponse<String> post(String path, Map<String, String> fields, String... more) {
            var headers = new HashMap<String, String>();
            headers.put("X-Forwarded-For", network);
            headers.put("Cookie", cookie.isEmpty() ? "a=b" : "dalil_vote=" + cookie);
            for (var at = 0; at < more.length; at += 2) {
                headers.put(more[at], more[at + 1]);
            }
            var flat =
                    headers.entrySet().stream()
                            .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                            .toArray(String[]::new);
            var answer = server.post(path, fields, flat);
            answer.headers()
                    .firstValue("set-cookie")
                    .ifPresent(set -> cookie = set.replaceFirst("dalil_vote=([^;]*);.*", "$1"));
            return answer;
        }
    }

    /** A live text, and what is said of it. */
    final class Text {
        private final long article;
        private final long revision;

        private Text(long article, long revision) {
            this.article = article;
            this.revision = revision;
        }

        long article() {
            return article;
        }

        long revision() {
            return revision;
        }

        String page() {
            return "/en/articles/" + article + "-charge-it";
        }

        String vote() {
            return "/en/articles/" + article + "/vote";
        }

        Map<String, String> says(String helpful) {
            return Map.of("revision", Long.toString(revision), "helpful", helpful);
        }

        Map<String, String> because(String reason, String words) {
            var fields = new HashMap<>(says("no"));
            fields.put("reason", reason);
            fields.put("words", words);
            return fields;
        }

        Tally tally() {
            return helpfulness().ofRevision(revision);
        }
    }
}
