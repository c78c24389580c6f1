package org.dalil.content.file;

import org.dalil.account.Audience;
import org.dalil.article.category.Categories;
import org.dalil.content.finding.Finding;
import org.dalil.content.finding.LeftOut;
import org.dalil.content.folder.Decoding;
import org.dalil.content.folder.Fingerprint;
import org.dalil.content.folder.OtherFile;
import org.dalil.markdown.FrontMatter;
import org.dalil.text.Language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads files that describe a category. */
public final class CategoryReader {
    private static final Set<String> KEYS =
            new LinkedHashSet<>(List.of("order", "name", "description", "parent", "audience"));
    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int LONGEST_FOLDER = 500;

    private final Language usual;

    /**
     * @param usual the language of a name that names none
     */
    public CategoryReader(Language usual) {
        this.usual = usual;
    }

    /**
     * @param path of the file in the folder
     * @throws LeftOut where it cannot be taken
     */
    public CategoryText read(String path, OtherFile file) {
        try {
            var content = Decoding.read(file.path(), file.size());
            var matter = FrontMatter.read("---\n" + ended(bare(content.text())) + "---\n");
            return read(path, matter, content.bytes());
        } catch (LeftOut refused) {
            throw refused.isAboutAKey() ? refused.oneLineUp() : refused;
        }
    }

    private CategoryText read(String path, FrontMatter matter, String bytes) {
        var front = new Front(path, matter, KEYS);
        matter.problem().ifPresent(problem -> front.broken(problem, "category"));
        var names = front.get("name", this::byLanguage, "text, or text by language");
        var lines = front.get("description", this::byLanguage, "text, or text by language");
        var order = front.get("order", CategoryReader::number, "a whole number");
        var parent = front.get("parent", CategoryReader::folder, "a folder of this folder, or /");
        var audience =
                front.get(
                        "audience", Meaning.word(Audience.class), Meaning.words(Audience.values()));
        var labels = labels(names.orElse(Map.of()), lines.orElse(Map.of()));
        var foreign =
                front.foreignLines()
                        + audience.map(word -> "audience: " + Meaning.word(word) + "\n").orElse("");
        return new CategoryText(
                order.orElse(CategoryText.LAST),
                labels,
                parent.orElse(null),
                audience.orElse(null),
                foreign,
                parent.isEmpty()
                        ? Fingerprint.of(order, labels, foreign)
                        : Fingerprint.of(order, labels, foreign, parent),
                bytes,
                front.notices().stream().map(Finding::oneLineUp).toList());
    }

    /** A YAML file may begin with the line that begins a document. */
    private static String bare(String yaml) {
        return yaml.replaceFirst("\\A---[ \\t]*\\r?\\n", "#\n");
    }

    private static String ended(String yaml) {
        return yaml.isEmpty() || yaml.endsWith("\n") ? yaml : yaml + "\n";
    }

    private static Map<Language, Categories.Label> labels(
            Map<Language, String> names, Map<Language, String> descriptions) {
        var labels = new TreeMap<Language, Categories.Label>();
        names.forEach(
                (language, name) ->
                        labels.put(
                                language,
                                new Categories.Label(
                                        Titles.cut(name, LONGEST_NAME),
                                        Titles.cut(
                                                descriptions.getOrDefault(language, ""),
                                                LONGEST_DESCRIPTION))));
        return labels;
    }

    private Optional<Map<Language, String>> byLanguage(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return Meaning.line(value).map(Titles::clean).map(line -> Map.of(usual, line));
        }
        var lines = new TreeMap<Language, String>();
        for (var entry : map.entrySet()) {
            var code = entry.getKey().toString().toLowerCase(java.util.Locale.ROOT);
            var line = Meaning.line(entry.getValue()).map(Titles::clean);
            if (!Language.isCode(code) || line.isEmpty()) {
                return Optional.empty();
            }
            line.filter(text -> !text.isEmpty())
                    .ifPresent(text -> lines.put(new Language(code), text));
        }
        return Optional.of(lines);
    }

    /** As it is written from the top of the folder; a slash alone is the top. */
    private static Optional<String> folder(Object value) {
        return Meaning.line(value)
                .filter(path -> path.length() <= LONGEST_FOLDER)
                .map(path -> path.replaceFirst("^/+", "").replaceFirst("/+$", ""));
    }

    private static Optional<Integer> number(Object value) {
        try {
            return Optional.of(Integer.parseInt(value.toString().strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
