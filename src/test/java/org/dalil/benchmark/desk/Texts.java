package org.dalil.benchmark.desk;

import org.dalil.testing.DeskClient;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings texts on their way through the editor, as an agent does. */
record Texts(DeskClient agent, DeskClient reviewer) {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([\\d.]+)\"");
    private static final Pattern REVIEW = Pattern.compile("/desk/review/(\\d+)");

    /** Begins one and comes back with the address of its editor. */
    String begun(String title) throws IOException, InterruptedException {
        return agent.post(
                "/desk/articles/new",
                Map.of("title", title, "kind", "how_to", "language", "en", "category", ""));
    }

    /** Hands one in for everyone and comes back with the address of its review. */
    String handedIn(String title, String body) throws IOException, InterruptedException {
        var editor = begun(title);
        var form =
                Map.of(
                        "title", title,
                        "summary", "What it is about",
                        "body", body,
                        "version", first(VERSION, agent.get(editor)),
                        "deed", "hand-in",
                        "audience", "everyone",
                        "note", "new");
        agent.post(editor, form);
        return "/desk/review/" + first(REVIEW, reviewer.get("/desk/review"));
    }

    void sentBack(String title) throws IOException, InterruptedException {
        var review = handedIn(title, "Hold the button.");
        reviewer.post(review + "/return", Map.of("reason", "UNCLEAR", "words", "How long?"));
    }

    void approved(String review) throws IOException, InterruptedException {
        reviewer.post(
                review + "/approval",
                Map.of("over", "", "audience", "PUBLIC", "at", "", "knowing", "yes"));
    }

    private static String first(Pattern wanted, String page) {
        var found = wanted.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no " + wanted + " in\n" + page);
        }
        return found.group(1);
    }
}
