package org.dalil.content.folder;

import org.dalil.text.Language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the path of an article's file says.
 *
 * @param path as it lies in the folder: {@code billing/refund.en.md}
 * @param ref the article's reference, without language and {@code .md}: {@code billing/refund};
 *     composed (NFC), for two systems write one name in two ways
 * @param named whether the name says the language; if not, the portal's default is meant
 * @param foreign a suffix that looks like a language but is none of the portal's; else empty
 */
public record FileAddress(
        String path, String ref, Language language, boolean named, String foreign) {
    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    /**
     * @param languages of the portal, the default one first
     */
    public static FileAddress of(String path, List<Language> languages) {
        var ref = composed(withoutMd(path));
        var name = ref.substring(ref.lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        var suffix = dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        for (var language : languages) {
            if (language.code().equals(suffix)) {
                var bare = ref.substring(0, ref.length() - suffix.length() - 1);
                return new FileAddress(path, bare, language, true, "");
            }
        }
        return new FileAddress(
                path, ref, languages.getFirst(), false, CODES.contains(suffix) ? suffix : "");
    }

    public static boolean isMarkdown(String name) {
        return name.length() > 3 && name.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    /** The folder of a path or reference; empty at the top. */
    public static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    public static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    static String withoutMd(String path) {
        return path.substring(0, path.length() - 3);
    }

    /** Its category; empty at the top. */
    public String folder() {
        return folderOf(ref);
    }

    public String name() {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
