package org.dalil.content.export;

import jakarta.inject.Singleton;

import org.dalil.article.Articles;
import org.dalil.article.intake.HeldArticle;
import org.dalil.article.revision.HeldText;
import org.dalil.audit.Actor;
import org.dalil.content.folder.FileAddress;
import org.dalil.content.record.Records;
import org.dalil.text.Language;
import org.dalil.text.Slug;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says where the files of an article lie; one that has none yet gets a place of its own. */
@Singleton
class ExportPaths {
    private final Articles articles;
    private final Records records;

    ExportPaths(Articles articles, Records records) {
        this.articles = articles;
        this.records = records;
    }

    /**
     * The article's reference if it can be a path; else a new one, from its category and title,
     * which it carries from now on.
     *
     * @param languages of the portal; the title in the first of them that it has counts
     */
    String refOf(HeldArticle article, String category, List<Language> languages) {
        var ref = article.article().ref();
        if (!ref.equals(Long.toString(article.id())) && isPath(ref)) {
            return ref;
        }
        var given = free((category.isEmpty() ? "" : category + "/") + slug(article, languages));
        articles.refer(article.id(), given, Actor.FOLDER);
        return given;
    }

    /**
     * @param before where it lay, if it has a file
     * @return empty where no name says this language, for the portal does not speak it
     */
    Optional<String> pathOf(
            String ref, Language language, @Nullable String before, List<Language> languages) {
        for (var path : new String[] {before, "%s.%s.md".formatted(ref, language)}) {
            if (path != null) {
                var address = FileAddress.of(path, languages);
                if (address.ref().equals(ref) && address.language().equals(language)) {
                    return Optional.of(path);
                }
            }
        }
        return Optional.empty();
    }

    private String free(String wanted) {
        var ref = wanted;
        for (var n = 2; articles.findByRef(ref).isPresent(); n++) {
            ref = wanted + "-" + n;
        }
        return ref;
    }

    private static String slug(HeldArticle article, List<Language> languages) {
        return Stream.concat(languages.stream(), article.texts().keySet().stream())
                .map(article.texts()::get)
                .filter(Objects::nonNull)
                .map(ExportPaths::title)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Slug::of)
                .orElse("article");
    }

    private static @Nullable String title(HeldText text) {
        var live = text.live();
        var draft = text.draft();
        return live != null ? live.title() : draft != null ? draft.title() : null;
    }

    /** What an import would find again. */
    static boolean isPath(String ref) {
        for (var name : ref.split("/", -1)) {
            if (name.isEmpty()
                    || name.startsWith(".")
                    || name.indexOf('\\') >= 0
                    || name.codePoints().anyMatch(Character::isISOControl)) {
                return false;
            }
        }
        return FileAddress.composed(ref).equals(ref);
    }
}
