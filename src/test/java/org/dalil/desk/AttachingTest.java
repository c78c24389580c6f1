package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;
import static org.dalil.desk.WritingDesk.idOf;
import static org.dalil.desk.WritingDesk.text;

import org.dalil.article.revision.Drafts;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.Server;
import org.dalil.testing.Shared;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.HashMap;
import java.util.List;

/** Files go with a draft, by the form or by a script. */
@Tag("database")
@ExtendWith(Shared.class)
class AttachingTest {
    private final WritingDesk desk;
    private final Server server;
    private final Clerk huda;

    AttachingTest(WritingDesk desk) {
        this.desk = desk;
        this.server = desk.server();
        this.huda = desk.huda();
    }

    // Files come with the form or with a script; a reader sends none and sees none.
    @Test
    void filesAreAttachedToADraftAndStayWithStaff() {
        var editor = desk.begun("With a file");
        var sent = huda.attach(editor + "/files", "my notes.txt", "plain words", "text/html");
        assertThat(location(sent)).isEqualTo(editor + "#files");
        var markdown = huda.page(editor).select("[data-files] code").text();
        assertThat(markdown)
                .matches("\\[[0-9a-f]{16}-my-notes\\.txt]\\([0-9a-f]{16}-my-notes\\.txt\\)");
        var name = markdown.replaceFirst(".*\\((.*)\\)", "$1");
        var file = "/en/articles/" + idOf(editor) + "/files/" + name;
        assertThat(huda.get(file).body()).isEqualTo("plain words");
        assertThat(server.get(file).statusCode()).isEqualTo(404);

        var script = huda.attach(editor + "/files", "a.png", "<script>", "application/json");
        assertThat(script.statusCode()).isEqualTo(422);
        assertThat(script.body()).contains("not what its name says");
        var form = huda.attach(editor + "/files", "a.exe", "MZ", "text/html");
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(form.body()).select("#file-problem").text()).contains("this kind");
        var huge = huda.attach(editor + "/files", "a.txt", "x".repeat(50 << 20), "text/html");
        assertThat(huge.statusCode()).isEqualTo(422);
    }

    // Without a script the file goes with the form, and what was typed is not lost on the way.
    @Test
    void whatIsTypedStaysWhereAFileIsAttachedAndWhereItIsRefused() {
        var editor = desk.begun("Typed before");
        var button = huda.page(editor).select("[data-attach]");
        assertThat(button.attr("form")).isEqualTo("editor");
        assertThat(button.attr("formenctype")).isEqualTo("multipart/form-data");
        var files = button.attr("formaction");
        var form = new HashMap<>(text("Typed أولًا", "Not saved yet.\r\n", desk.version(editor)));
        var sent = huda.attach(files, form, "plan.txt", "The plan");
        assertThat(location(sent)).isEqualTo(editor + "#files");
        assertThat(huda.page(editor).select("#title").val()).isEqualTo("Typed أولًا");
        var draft = server.bean(Drafts.class).of(idOf(editor), Language.ENGLISH);
        assertThat(draft.orElseThrow().body()).isEqualTo("Not saved yet.\n");
        assertThat(huda.page(editor).select("[data-files] li")).hasSize(1);

        form = new HashMap<>(text("Noted", "Typed on.", desk.version(editor)));
        form.put("note", "Why it changed");
        form.put("audience", "everyone");
        var noted = Jsoup.parse(huda.attach(files, form, "b.txt", "B").body());
        assertThat(noted.select("#note").val()).isEqualTo("Why it changed");
        assertThat(noted.select("[name=audience][checked]").val()).isEqualTo("everyone");
        assertThat(noted.select("[name=version]").val()).isEqualTo(desk.version(editor));

        form.put("body", "Stale words.");
        var stale = huda.attach(files, form, "c.txt", "C");
        assertThat(stale.statusCode()).as("saved meanwhile").isEqualTo(409);
        assertThat(Jsoup.parse(stale.body()).select("#body").val()).isEqualTo("Stale words.");
        form.put("title", " ");
        var untitled = Jsoup.parse(huda.attach(files, form, "d.txt", "D").body());
        assertThat(untitled.select("#title-problem").text()).contains("missing");
        assertThat(untitled.select("#body").val()).isEqualTo("Stale words.");

        form.put("title", "Kept");
        for (var content : List.of("MZ", "x".repeat(50 << 20))) {
            var name = content.equals("MZ") ? "a.exe" : "a.txt";
            var refused = huda.attach(files + "?lang=en", form, name, content);
            assertThat(refused.statusCode()).as(name).isEqualTo(422);
            var page = Jsoup.parse(refused.body());
            assertThat(page.select("#file-problem").text())
                    .contains(content.equals("MZ") ? "this kind" : "10 MB");
            assertThat(page.select("#title").val()).isEqualTo("Kept");
            assertThat(page.select("#body").val()).isEqualTo("Stale words.");
            assertThat(page.select("#note").val()).isEqualTo("Why it changed");
        }
        assertThat(huda.page(editor).select("#title").val()).as("not saved").isEqualTo("Noted");
    }
}
