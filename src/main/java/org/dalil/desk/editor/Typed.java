package org.dalil.desk.editor;

import org.dalil.account.Audience;
import org.dalil.article.revision.Text;
import org.dalil.desk.check.Characters;
import org.dalil.desk.redaction.Choices;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody wrote, as the editor's form sends it.
 *
 * @param version of the draft it was written from, {@code Draft.token}; null where there was none
 * @param deed {@code save}, {@code copy}, {@code confirm} or {@code hand-in}; empty for what is
 *     stored
 * @param note what changed, for the reviewer and the history
 * @param source the revision of another language that it now is a translation of, or null
 */
record Typed(
        String title,
        String summary,
        String body,
        @Nullable String version,
        String deed,
        Audience audience,
        boolean minor,
        String note,
        Choices choices,
        @Nullable Long source) {
    static final int LONGEST_NOTE = 1000;

    private static final List<String> DEEDS = List.of("", "save", "copy", "confirm", "hand-in");

    /** The first is of a script that only saves. */
    private static final List<String> AUDIENCES = List.of("", "staff", "everyone");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    static Typed of(Form form) {
        var version = form.one("version");
        return new Typed(
                form.one("title").strip(),
                lines(form.one("summary")).strip(),
                lines(form.one("body")),
                version.isEmpty() ? null : version,
                form.oneOf("deed", DEEDS).isEmpty() ? "save" : form.one("deed"),
                form.oneOf("audience", AUDIENCES).equals("everyone")
                        ? Audience.PUBLIC
                        : Audience.INTERNAL,
                form.oneOf("minor", "", "yes").equals("yes"),
                lines(form.one("note")).strip(),
                Choices.of(form),
                NUMBER.matcher(form.one("source")).matches()
                        ? Long.valueOf(form.one("source"))
                        : null);
    }

    Typed against(String saved) {
        var now = saved.isEmpty() ? null : saved;
        return new Typed(title, summary, body, now, deed, audience, minor, note, choices, source);
    }

    /** With the text of an original wherever there is none yet; what was typed stays. */
    Typed filledFrom(Text original) {
        return new Typed(
                title.isBlank() ? original.title() : title,
                summary.isBlank() ? original.summary() : summary,
                body.isBlank() ? original.body() : body,
                version,
                deed,
                audience,
                minor,
                note,
                choices,
                source);
    }

    /** Nothing was written yet: the text starts as this. */
    Typed beginningWith(String start) {
        return new Typed(
                title, summary, start, version, deed, audience, minor, note, choices, source);
    }

    /** Whether nothing would be missed where the editor is opened anew. */
    boolean isHeldBy(Typed stored) {
        return title.equals(stored.title)
                && summary.equals(stored.summary)
                && body.equals(stored.body)
                && audience == stored.audience
                && minor == stored.minor
                && note.equals(stored.note)
                && choices.byKey().isEmpty();
    }

    boolean isCopied() {
        return deed.equals("copy");
    }

    Typed saying(Text other) {
        return new Typed(
                other.title(),
                other.summary(),
                other.body(),
                version,
                deed,
                audience,
                minor,
                note,
                choices,
                source);
    }

    Text text() {
        return new Text(title, summary, body);
    }

    boolean isHandedIn() {
        return deed.equals("hand-in");
    }

    boolean isConfirming() {
        return deed.equals("confirm");
    }

    /** Every rule it breaks, for the draft alone or for what is to be handed in. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (title.isBlank()) {
            faults.add(new Fault("title", "desk.editor.titleMissing", Map.of()));
        } else if (title.length() > Text.LONGEST_TITLE) {
            faults.add(tooLong("title", "desk.editor.titleLong", Text.LONGEST_TITLE, title));
        }
        if (summary.length() > Text.LONGEST_SUMMARY) {
            faults.add(
                    tooLong("summary", "desk.editor.summaryLong", Text.LONGEST_SUMMARY, summary));
        }
        var size = body.getBytes(StandardCharsets.UTF_8).length;
        if (size > Text.LARGEST_BODY) {
            faults.add(
                    new Fault(
                            "body",
                            "desk.editor.bodyLong",
                            Map.of(
                                    "most",
                                    Text.LARGEST_BODY / 1024,
                                    "size",
                                    Math.ceilDiv(size, 1024))));
        } else if (isHandedIn() && body.isBlank()) {
            faults.add(new Fault("body", "desk.editor.bodyMissing", Map.of()));
        }
        if (note.length() > LONGEST_NOTE) {
            faults.add(tooLong("note", "desk.editor.noteLong", LONGEST_NOTE, note));
        }
        Characters.faultOfText(body).ifPresent(each -> strange("body", each, faults));
        Map.of("title", title, "summary", summary, "note", note)
                .forEach(
                        (field, words) ->
                                Characters.faultOfWords(words)
                                        .ifPresent(each -> strange(field, each, faults)));
        return faults;
    }

    private static void strange(String field, String message, List<Fault> faults) {
        if (faults.stream().noneMatch(each -> each.at(field))) {
            faults.add(new Fault(field, message, Map.of()));
        }
    }

    private static Fault tooLong(String field, String message, int most, String text) {
        return new Fault(field, message, Map.of("most", most, "size", text.length()));
    }

    /** Browsers send CR LF; texts are kept with LF. */
    private static String lines(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n');
    }
}
