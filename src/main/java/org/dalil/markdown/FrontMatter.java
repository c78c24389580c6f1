package org.dalil.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The YAML at the head of a file, between two lines of three hyphens. {@code raw} and {@code body}
 * together are the file, character for character.
 *
 * @param values text, {@code true} and {@code false}, lists and maps of these; numbers and dates
 *     stay text as written, a key without a value has the empty text; of a key given twice the last
 *     counts
 * @param raw with both lines of hyphens and a byte order mark; empty where there is none
 * @param body all that follows
 * @param problem line of the file and reason, where the YAML is broken; {@code values} then holds
 *     the keys that could be read nevertheless
 */
public record FrontMatter(
        Map<String, Object> values, String raw, String body, Optional<String> problem) {
    private static final Pattern OPENING = Pattern.compile("\\A\\uFEFF?---[ \\t]*(?:\\r\\n?|\\n)");
    private static final Pattern CLOSING =
            Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\r\\n?|\\n|\\z)", Pattern.MULTILINE);
    private static final Pattern KEY =
            Pattern.compile("\\A[ \\t]*[\\p{L}\\p{N}_.\"'-]+[ \\t]*:(?:\\s|\\z)");

    /** Never throws. A rule at the head of a text that nothing ends is no front matter. */
    public static FrontMatter read(String text) {
        var opening = OPENING.matcher(text);
        if (!opening.find()) {
            return none(text, Optional.empty());
        }
        var closing = CLOSING.matcher(text);
        if (!closing.find(opening.end())) {
            return none(text, unended(text.substring(opening.end())));
        }
        var yaml = YamlHead.read(text.substring(opening.end(), closing.start()));
        return new FrontMatter(
                yaml.values(),
                text.substring(0, closing.end()),
                text.substring(closing.end()),
                yaml.problem());
    }

    /**
     * For a text that ought to have none: taken off only if it has keys, for it may be two rules.
     */
    static String bodyOf(String markdown) {
        var read = read(markdown);
        return read.hasKeys() ? read.body() : markdown;
    }

    private boolean hasKeys() {
        return !values.isEmpty() || KEY.matcher(OPENING.matcher(raw).replaceFirst("")).find();
    }

    private static Optional<String> unended(String text) {
        return KEY.matcher(text).find()
                ? Optional.of("line 1: the front matter has no end")
                : Optional.empty();
    }

    private static FrontMatter none(String text, Optional<String> problem) {
        return new FrontMatter(Map.of(), "", text, problem);
    }
}
