package org.dalil.web.typed;

import org.dalil.web.session.Form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody typed into the form that they sent.
 *
 * @param texts as they stood in its fields
 * @param files names of those that came along; what they hold is not kept
 */
public record Typed(List<String> texts, List<String> files) {
    public static final Typed NOTHING = new Typed(List.of(), List.of());

    /** Fields that people write in: what stands there is theirs, were it one plain word. */
    private static final Set<String> WRITTEN =
            Set.of(
                    "articles",
                    "body",
                    "comment",
                    "description",
                    "email",
                    "ending",
                    "expectation",
                    "line",
                    "link",
                    "name",
                    "note",
                    "other",
                    "place",
                    "product",
                    "query",
                    "reason",
                    "replacement",
                    "reply",
                    "subject",
                    "summary",
                    "tag",
                    "telephone",
                    "title",
                    "why",
                    "words");

    /** Elsewhere what a person wrote, and not what a page put there: ids, versions, choices. */
    private static final Pattern WORDS = Pattern.compile("[\\s\\P{ASCII}]");

    public static Typed of(Form form) {
        return of(form, List.of());
    }

    static Typed of(Form form, List<String> files) {
        var texts =
                form.fields().entrySet().stream()
                        .filter(each -> !each.getKey().equals("password"))
                        .flatMap(
                                each ->
                                        each.getValue().stream()
                                                .map(String::strip)
                                                .filter(text -> isTyped(each.getKey(), text)))
                        .distinct()
                        .toList();
        return new Typed(texts, List.copyOf(files));
    }

    public boolean isEmpty() {
        return texts.isEmpty() && files.isEmpty();
    }

    /** {@code name-ar} is a name. */
    private static boolean isTyped(String field, String text) {
        var hyphen = field.indexOf('-');
        return WRITTEN.contains(hyphen < 0 ? field : field.substring(0, hyphen))
                ? !text.isEmpty()
                : WORDS.matcher(text).find();
    }
}
