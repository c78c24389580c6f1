package org.dalil.browser;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;

import org.dalil.account.Accounts;
import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.account.setup.SetUp;
import org.dalil.article.Articles;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.content.startup.StartupImport;
import org.dalil.database.Changes;
import org.dalil.search.SearchIndex;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.dalil.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The portal with the articles that ship, and one nasty article in both languages. */
final class HelpCentre implements AutoCloseable {
    static final String STAFF = "huda@example.org";
    static final String REVIEWER = "salim@example.org";
    static final String ADMINISTRATOR = "amal@example.org";
    static final String PASSWORD = "a long sentence to remember";

    /** With a page that breaks, to look at what is shown instead. */
    private static final Map<String, Object> SHIPPED =
            Map.of("dalil.articles", "shipped", "dalil.test.probe", true);

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final ApplicationContext context;
    private final EmbeddedServer server;
    private long nasty;
    private final String setUp;

    private HelpCentre(ApplicationContext context) {
        this.context = context;
        this.server = context.getBean(EmbeddedServer.class).start();
        this.setUp = context.getBean(SetUp.class).link().orElseThrow();
    }

    static HelpCentre open() {
        var centre = new HelpCentre(Dalil.start(SHIPPED));
        centre.await(() -> centre.bean(StartupImport.class).done());
        centre.nasty = centre.bean(World.class).article("browser/nasty", Audience.PUBLIC);
        centre.publish(centre.nasty, Language.ENGLISH, World.NASTY_TITLE, text("nasty.en.md"));
        centre.publish(centre.nasty, Language.ARABIC, World.NASTY_TITLE, text("nasty.ar.md"));
        var accounts = centre.bean(Accounts.class);
        accounts.add(STAFF, "Huda", Role.AGENT, PASSWORD);
        accounts.add(REVIEWER, "Salim", Role.REVIEWER, PASSWORD);
        accounts.add(ADMINISTRATOR, "Amal", Role.ADMIN, PASSWORD);
        centre.indexed();
        return centre;
    }

    /** Without any article. */
    static HelpCentre empty() {
        return new HelpCentre(Dalil.start());
    }

    URI address() {
        return server.getURI();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The path of the nasty article in a language. */
    String nasty(Language language) {
        return "/" + language + "/articles/" + nasty;
    }

    /** The path of an article by its place in the articles folder; redirects to the whole one. */
    String article(String ref, Language language) {
        var found = bean(LiveArticles.class).translations(ref, Audience.PUBLIC);
        return "/" + language + "/articles/" + found.getFirst().id();
    }

    /** The path of the category that the article is in. */
    String category(String ref, Language language) {
        var found = bean(LiveArticles.class).translations(ref, Audience.PUBLIC);
        return "/" + language + "/categories/" + found.getFirst().categoryId();
    }

    /** The path of the set-up page, as it is before it was used. */
    String setUp(Language language) {
        return setUp + "?lang=" + language;
    }

    void publish(long article, Language language, String title, String body) {
        bean(Revisions.class)
                .publishDirectly(
                        article,
                        language,
                        new Text(title, "", body),
                        bean(Articles.class).find(article).audience(),
                        "",
                        World.HUDA);
    }

    void indexed() {
        await(() -> bean(SearchIndex.class).position() >= bean(Changes.class).position());
    }

    private void await(BooleanSupplier done) {
        var deadline = Instant.now().plus(LONGEST);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("the portal did not become ready");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static String text(String name) {
        try (var file = HelpCentre.class.getResourceAsStream("/browser/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
