package org.dalil.search.golden;

import static org.dalil.search.golden.GoldenRefused.Rule.*;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.live.LiveArticles;
import org.dalil.search.golden.GoldenRefused.Rule;
import org.dalil.settings.Settings;
import org.dalil.text.Hidden;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a golden query must be. */
@Singleton
class GoldenRules {
    private final Settings settings;
    private final LiveArticles articles;
    private final Articles all;

    GoldenRules(Settings settings, LiveArticles articles, Articles all) {
        this.settings = settings;
        this.articles = articles;
        this.all = all;
    }

    /** Until commit nobody erases its article: H2 does not look again where somebody does. */
    void await(GoldenWish wish) {
        if (wish.article() != null) {
            try {
                all.standInLine(wish.article());
            } catch (NoSuchArticle _) {
                // what it breaks is said in its turn
            }
        }
    }

    /**
     * @throws GoldenRefused where a rule is broken
     */
    GoldenRow checked(GoldenWish wish, List<GoldenRow> others) {
        var query = wish.query().strip().replaceAll("\\s+", " ");
        var rule = rule(query, wish, others);
        if (rule != null) {
            throw new GoldenRefused(rule);
        }
        return new GoldenRow(
                null,
                wish.language().code(),
                query,
                java.util.Objects.requireNonNull(wish.reader()),
                java.util.Objects.requireNonNull(wish.article()),
                null,
                null,
                null);
    }

    private @Nullable Rule rule(String query, GoldenWish wish, List<GoldenRow> others) {
        if (!settings.portal().languages().contains(wish.language())) {
            return LANGUAGE_UNKNOWN;
        }
        if (wish.reader() != Audience.PUBLIC && wish.reader() != Audience.INTERNAL) {
            return READER_UNKNOWN;
        }
        var ofQuery = rule(query);
        if (ofQuery != null) {
            return ofQuery;
        }
        if (wish.article() == null) {
            return ARTICLE_MISSING;
        }
        if (articles.translations(wish.article(), wish.reader()).isEmpty()) {
            return ARTICLE_UNKNOWN;
        }
        if (others.stream().anyMatch(each -> isSame(each, query, wish))) {
            return QUERY_KNOWN;
        }
        return others.size() >= GoldenQueries.MOST ? TOO_MANY : null;
    }

    private static @Nullable Rule rule(String query) {
        if (query.isEmpty()) {
            return QUERY_MISSING;
        }
        if (query.length() > GoldenQueries.LONGEST) {
            return QUERY_LONG;
        }
        if (Hidden.isIn(query)) {
            return QUERY_HIDDEN;
        }
        return query.codePoints().anyMatch(Character::isLetterOrDigit) ? null : QUERY_WORDLESS;
    }

    private static boolean isSame(GoldenRow each, String query, GoldenWish wish) {
        return each.query().equalsIgnoreCase(query)
                && each.language().equals(wish.language().code())
                && each.reader() == wish.reader();
    }
}
