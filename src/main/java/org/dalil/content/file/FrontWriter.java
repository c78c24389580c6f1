package org.dalil.content.file;

import org.dalil.text.Language;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Writes a front matter: ours in a fixed order, the rest as it was. A key of ours that somebody
 * else uses in the same file is written as {@code dalil.key}.
 */
public final class FrontWriter {
    private final FrontLines foreign;
    private final Set<String> taken;
    private final StringBuilder ours = new StringBuilder();

    public FrontWriter(String foreign) {
        this.foreign = FrontLines.of(foreign);
        this.taken = new HashSet<>(this.foreign.keys());
    }

    public FrontWriter text(String key, String text) {
        return plain(key, Yaml.text(text));
    }

    /** Left out when empty, unless another program's key would be read in its place. */
    public FrontWriter textUnlessEmpty(String key, String text, String lender) {
        return text.isEmpty() && !taken.contains(lender) ? this : text(key, text);
    }

    public FrontWriter list(String key, Collection<String> words, String lender) {
        return words.isEmpty() && !taken.contains(lender) ? this : plain(key, Yaml.value(words));
    }

    /** A value that needs no quotes: a word of ours, a date. */
    public FrontWriter plain(String key, String value) {
        ours.append(taken.contains(key) ? "dalil." : "").append(key).append(": ");
        ours.append(value).append('\n');
        return this;
    }

    /** Texts by language, each on its line; nothing where there is none. */
    public FrontWriter texts(String key, Map<Language, String> texts) {
        if (!texts.isEmpty()) {
            ours.append(key).append(":\n");
            texts.forEach(
                    (language, text) ->
                            ours.append(
                                    "  %s: %s\n"
                                            .formatted(
                                                    Yaml.text(language.code()), Yaml.text(text))));
        }
        return this;
    }

    /** Whether another program uses this key in the same file. */
    public boolean isTaken(String key) {
        return taken.contains(key);
    }

    /** A key that is ours only with its prefix. */
    public FrontWriter certain(String key, Object value) {
        ours.append("dalil.").append(key).append(": ").append(Yaml.value(value)).append('\n');
        return this;
    }

    /** With both lines of hyphens. */
    public String front() {
        return "---\n" + lines() + "---\n";
    }

    /** Without them: a YAML file. */
    public String lines() {
        var all = new StringBuilder(foreign.preamble()).append(ours);
        foreign.entries().forEach(entry -> all.append(entry.lines()));
        return all.toString();
    }

    /** One of our words as it is written. */
    public static String word(Enum<?> word) {
        return Meaning.word(word);
    }
}
