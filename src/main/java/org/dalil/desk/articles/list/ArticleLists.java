package org.dalil.desk.articles.list;

import jakarta.inject.Singleton;

import org.dalil.account.Permission;
import org.dalil.article.arrangement.Arrangements;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.OverviewFilter;
import org.dalil.article.overview.Overviews;
import org.dalil.audit.Actor;
import org.dalil.desk.articles.Chips;
import org.dalil.desk.articles.list.DeskArticlesPage.Bulk;
import org.dalil.desk.articles.list.DeskArticlesPage.Problem;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Pager;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/** Makes the list of articles. */
@Singleton
class ArticleLists {
    private static final int SIZE = 50;
    private static final Set<String> PROGRAMS =
            Set.of(Actor.FOLDER.name(), Actor.CONSOLE.name(), Actor.SYSTEM.name());

    private final Overviews overviews;
    private final ListFilters filters;

    ArticleLists(Overviews overviews, ListFilters filters) {
        this.overviews = overviews;
        this.filters = filters;
    }

    DeskArticlesPage page(
            DeskFrame frame,
            ListAddress asked,
            Language language,
            Asking asking,
            BulkForm typed,
            @Nullable Problem problem) {
        var filter = filters.of(asked);
        var count = overviews.count(filter);
        var last = Math.clamp(Math.ceilDiv(count, SIZE), 1, Integer.MAX_VALUE);
        var page = Math.min(asked.page(), last);
        return new DeskArticlesPage(
                frame,
                filters.states(asked.state()),
                filters.audiences(asked.audience()),
                filters.languages(asked.language(), language),
                filters.categories(asked.category(), language),
                filters.owners(asked.owner()),
                filters.dues(asked.due()),
                asked.words(),
                !filter.isNone(),
                may(asking, Permission.WRITE),
                count,
                overviews.page(filter, page, SIZE).stream()
                        .map(each -> row(each, language, typed))
                        .toList(),
                Pager.of(count, SIZE, page, number -> asked.onPage(number).toString()),
                may(asking, Permission.REVIEW)
                        ? bulk(asked, filter, count, language, asking, typed, problem)
                        : null);
    }

    private Bulk bulk(
            ListAddress asked,
            OverviewFilter filter,
            long count,
            Language language,
            Asking asking,
            BulkForm typed,
            @Nullable Problem problem) {
        var found = count <= SIZE ? 0 : overviews.articles(filter, Arrangements.MOST + 1).size();
        return new Bulk(
                asked.bulk(),
                may(asking, Permission.KEEP_ARTICLES),
                filters.people(typed.owner()),
                filters.categories(typed.category(), language),
                typed.tag(),
                typed.reason(),
                found > 0 && found <= Arrangements.MOST,
                typed.all(),
                found,
                problem);
    }

    private static boolean may(Asking asking, Permission permission) {
        return asking.may(permission);
    }

    private static ArticleRow row(Overview text, Language page, BulkForm typed) {
        var language = new Language(text.language());
        var whose = text.draftAuthor() != null ? text.draftAuthor() : text.lastAuthor();
        var isProgram = whose != null && PROGRAMS.contains(whose);
        return new ArticleRow(
                Long.toString(text.articleId()),
                typed.articles().contains(text.articleId()),
                Words.of(text.title(), language),
                "/desk/articles/" + text.articleId(),
                language.locale().getDisplayLanguage(page.locale()),
                Chips.of(text),
                isProgram ? null : whose,
                isProgram ? "desk.by." + whose : null,
                since(text));
    }

    private static Instant since(Overview text) {
        if (text.draftAt() != null) {
            return text.draftAt();
        }
        return text.lastAt() != null ? text.lastAt() : text.updatedAt();
    }
}
