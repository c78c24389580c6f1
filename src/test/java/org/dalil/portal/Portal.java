package org.dalil.portal;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.database.Changes;
import org.dalil.search.SearchIndex;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A real server with the real theme on a base of its own, and a reader who asks it. */
final class Portal implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).build();

    private Portal(ApplicationContext context) {
        this.context = context;
        this.server = context.getBean(EmbeddedServer.class).start();
    }

    static Portal open(Map<String, Object> settings) {
        return new Portal(Dalil.start(settings));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    World world() {
        return bean(World.class);
    }

    URI address() {
        return server.getURI();
    }

    /** An article without text. */
    long article(ArticleKind kind, @Nullable Long category, Audience audience, String... tags) {
        var description = new Description(kind, category, null, null, List.of(tags), List.of());
        var article =
                bean(Articles.class)
                        .create(null, description, audience, Confidence.VALIDATED, World.HUDA);
        return Objects.requireNonNull(article.id());
    }

    /** A text of it, live. */
    void text(long article, Language language, String title, String summary, String body) {
        bean(Revisions.class)
                .publishDirectly(
                        article,
                        language,
                        new Text(title, summary, body),
                        bean(Articles.class).find(article).audience(),
                        "",
                        World.HUDA);
    }

    /** Comes back when the index has what the base has. */
    void indexed() {
        var deadline = Instant.now().plus(LONGEST);
        while (bean(SearchIndex.class).position() < bean(Changes.class).position()) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("the index did not catch up");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** Asks for a path, percent-encoded, with headers in pairs; follows nothing. */
    HttpResponse<String> get(String path, String... headers) {
        return get(URI.create(server.getURL() + path), headers);
    }

    /** The same by another name of this server. */
    HttpResponse<String> get(URI address, String... headers) {
        var request = HttpRequest.newBuilder(address).timeout(LONGEST);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The page at a path that answers 200. */
    Document page(String path, String... headers) {
        var answer = get(path, headers);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + answer.body());
        }
        return Jsoup.parse(answer.body(), server.getURL().toString());
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    @Override
    public void close() {
        context.close();
    }
}
