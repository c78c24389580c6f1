package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Role;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.Server;
import org.dalil.text.Language;

import java.util.HashMap;
import java.util.Map;

/** Huda, an agent, and Omar, a reviewer, who write in a browser without scripts. */
final class WritingDesk implements AutoCloseable {
    private final Office office = new Office();
    private final Clerk huda = office.clerk("Huda", Role.AGENT);
    private final Clerk omar = office.clerk("Omar", Role.REVIEWER);

    Server server() {
        return office.server();
    }

    Clerk huda() {
        return huda;
    }

    Clerk omar() {
        return omar;
    }

    /** A new report of Huda's: the address of its editor. */
    String begun(String title) {
        var form = Map.of("title", title, "kind", "report", "language", "en", "category", "");
        var answer = huda.post("/desk/articles/new", form);
        assertThat(answer.statusCode()).isEqualTo(303);
        return location(answer);
    }

    /** What the form of the editor carries now. */
    String version(String editor) {
        return server().bean(Drafts.class)
                .of(idOf(editor), new Language(editor.split("/")[4]))
                .map(Draft::token)
                .orElse("");
    }

    static long idOf(String editor) {
        return Long.parseLong(editor.split("/")[3]);
    }

    static Map<String, String> text(String title, String body, String version) {
        var form = new HashMap<String, String>();
        form.put("title", title);
        form.put("summary", "In short");
        form.put("body", body);
        form.put("version", version);
        return form;
    }

    @Override
    public void close() {
        office.close();
    }
}
