package org.dalil.content.file;

import org.dalil.account.Audience;
import org.dalil.content.finding.Cause;
import org.dalil.content.finding.LeftOut;
import org.dalil.markdown.FrontMatter;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts that speak of an audience or of a draft in a way that cannot be read for certain. Who may
 * see a text is never guessed: such a file is left out, and told how to say it.
 */
final class Doubt {
    private static final int HEAD = 4_000;
    private static final Pattern FENCED = Pattern.compile("\\s*(?:---|\\+\\+\\+)\\s");
    private static final Pattern FENCE = Pattern.compile("(?m)^(?:---|\\+\\+\\+)[ \\t\\r]*$");
    private static final Pattern KEY =
            Pattern.compile("(?im)^[\"']?((?:dalil\\.)?(?:audience|draft))[\"']?[ \\t]*[:=]");
    private static final Pattern KEY_ANYWHERE =
            Pattern.compile(
                    "(?im)^[ \\t]*[\"']?((?:dalil\\.)?(?:audience|draft))[\"']?[ \\t]*[:=]");

    private Doubt() {}

    /**
     * @throws LeftOut where it is not certain who may see the text
     */
    static void refuse(String text, FrontMatter matter) {
        var isRead = matter.problem().isEmpty() && !matter.raw().isEmpty();
        var said = said(head(text, matter), isRead ? KEY : KEY_ANYWHERE);
        for (var key : said) {
            if (isRead && Collections.frequency(said, key) > 1) {
                throw doubt("says '%s' more than once".formatted(key));
            }
            if (!isIn(matter.values(), key.replace("dalil.", ""))) {
                throw doubt(
                        "says '%s' where it cannot be read (in small letters, one to a line, in a front matter that begins in the first line)"
                                .formatted(key));
            }
        }
        if (matter.values().get("audience") instanceof Collection<?> list
                && list.stream().anyMatch(Doubt::isOurs)) {
            throw doubt("names a list of audiences; name the widest one");
        }
    }

    private static List<String> said(String head, Pattern key) {
        return key.matcher(head)
                .results()
                .map(match -> match.group(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What stands where a front matter would, whether it is one or not. */
    private static String head(String text, FrontMatter matter) {
        if (!matter.raw().isEmpty() && matter.problem().isEmpty()) {
            return matter.raw();
        }
        var start = text.substring(0, Math.min(HEAD, text.length())).replace("\uFEFF", "");
        if (!FENCED.matcher(start).lookingAt()) {
            return "";
        }
        var fences = FENCE.matcher(start).results().skip(1).findFirst();
        return start.substring(0, fences.map(MatchResult::start).orElse(start.length()));
    }

    private static boolean isIn(Map<String, Object> values, String key) {
        return values.containsKey(key)
                || values.containsKey("dalil." + key)
                || (values.get("dalil") instanceof Map<?, ?> ours && ours.containsKey(key));
    }

    private static boolean isOurs(Object word) {
        return Arrays.stream(Audience.values())
                .anyMatch(ours -> ours.name().equalsIgnoreCase(String.valueOf(word)));
    }

    private static LeftOut doubt(String what) {
        return new LeftOut(Cause.BROKEN_YAML, 1, what + "; who may see it is not guessed");
    }
}
