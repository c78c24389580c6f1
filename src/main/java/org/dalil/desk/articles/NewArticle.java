package org.dalil.desk.articles;

import org.dalil.article.ArticleKind;
import org.dalil.article.revision.Text;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an article begins with, as it was typed. */
record NewArticle(String title, ArticleKind kind, String language, String category) {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    /** They would turn round what stands beside the title, in every list. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final List<String> KINDS =
            Stream.concat(Stream.of(""), Arrays.stream(ArticleKind.values()).map(NewArticle::code))
                    .toList();

    static NewArticle of(Form form) {
        return new NewArticle(
                form.one("title").strip(),
                kind(form.oneOf("kind", KINDS)),
                form.one("language"),
                form.one("category"));
    }

    /** The key of what is wrong with the title, or null. */
    @Nullable String titleProblem() {
        if (title.isBlank()) {
            return "desk.editor.titleMissing";
        }
        if (title.length() > Text.LONGEST_TITLE) {
            return "desk.editor.titleLong";
        }
        if (TURNING.matcher(title).find()) {
            return "desk.editor.turning";
        }
        return CONTROL.matcher(title).find() ? "desk.editor.control" : null;
    }

    Map<String, Integer> titleArguments() {
        return Map.of("most", Text.LONGEST_TITLE, "size", title.length());
    }

    /** The chosen category, or null for none. */
    @Nullable Long categoryId() {
        return ID.matcher(category).matches() ? Long.valueOf(category) : null;
    }

    private static ArticleKind kind(String code) {
        return code.isEmpty()
                ? ArticleKind.REPORT
                : ArticleKind.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static String code(ArticleKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
