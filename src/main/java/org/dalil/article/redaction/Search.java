package org.dalil.article.redaction;

import org.dalil.article.revision.Text;
import org.dalil.text.Language;
import org.dalil.text.Redaction;
import org.dalil.text.Redaction.Stretch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what belongs on the list of one text. */
final class Search {
    private final List<String> names;
    private final Map<String, Listed> found = new LinkedHashMap<>();

    private Search(List<String> names) {
        this.names = names;
    }

    /** By key, in the order of the text. */
    static Map<String, Listed> in(Text text, List<String> names) {
        var search = new Search(names);
        search.part(text.title());
        search.part(text.summary());
        search.part(text.body());
        return search.found;
    }

    /** The text with these lines of its list replaced. */
    static Text replaced(Text text, List<String> names, Set<String> keys, Language language) {
        return new Text(
                replaced(text.title(), names, keys, language),
                replaced(text.summary(), names, keys, language),
                replaced(text.body(), names, keys, language));
    }

    private static String replaced(
            String text, List<String> names, Set<String> keys, Language language) {
        var parts =
                Redaction.in(text, names).stream()
                        .filter(each -> !each.isReplaced())
                        .filter(each -> keys.contains(key(each, text)))
                        .toList();
        return Redaction.replaced(text, parts, language);
    }

    private void part(String text) {
        for (var each : Redaction.in(text, names)) {
            found.merge(key(each, text), listed(each, text), (before, _) -> before.again());
        }
    }

    private static Listed listed(Stretch part, String text) {
        return new Listed(
                key(part, text),
                part.kind(),
                part.isReplaced(),
                false,
                1,
                Surroundings.before(text, part.start()),
                part.of(text),
                Surroundings.after(text, part.end()));
    }

    /** A placeholder is one line of the list, whatever language it is written in. */
    private static String key(Stretch part, String text) {
        return Digest.of(part.kind() + (part.isReplaced() ? "" : " " + part.of(text)));
    }
}
