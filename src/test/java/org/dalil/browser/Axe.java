package org.dalil.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What keeps people from using a page, by axe. Run in the page itself: the builder that comes with
 * it opens a second page for each run, which takes four times as long. Our pages have no frames.
 */
final class Axe {
    private static final String SOURCE = source();
    private static final String RUN =
            """
            async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
                .flatMap(rule => rule.nodes.map(node => rule.id + ": " + node.html))
            """;

    private Axe() {}

    /** One line each. */
    @SuppressWarnings("unchecked")
    static List<String> barriers(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate("() => {" + SOURCE + "\n}");
        }
        return (List<String>) page.evaluate(RUN);
    }

    private static String source() {
        try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
