package org.dalil.desk.articles;

import jakarta.inject.Singleton;

import org.dalil.account.Permission;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.OverviewFilter;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Pager;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.ReaderLanguages;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the list of articles. What an address names and is not there, filters nothing. */
@Singleton
class ArticleLists {
    private static final int SIZE = 50;
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final Overviews overviews;
    private final CategoryChoices categories;
    private final ReaderLanguages languages;

    ArticleLists(Overviews overviews, CategoryChoices categories, ReaderLanguages languages) {
        this.overviews = overviews;
        this.categories = categories;
        this.languages = languages;
    }

    DeskArticlesPage page(DeskFrame frame, ListAddress asked, Language language, Asking asking) {
        var filter = filter(asked);
        var count = overviews.count(filter);
        var last = Math.clamp(Math.ceilDiv(count, SIZE), 1, Integer.MAX_VALUE);
        var page = Math.min(asked.page(), last);
        return new DeskArticlesPage(
                frame,
                states(asked.state()),
                audiences(asked.audience()),
                languages(asked.language(), language),
                categories.of(language, asked.category()),
                asked.words(),
                !filter.isNone(),
                asking.account() != null && asking.account().may(Permission.WRITE),
                count,
                overviews.page(filter, page, SIZE).stream()
                        .map(each -> row(each, language))
                        .toList(),
                Pager.of(count, SIZE, page, number -> asked.onPage(number).toString()));
    }

    static ArticleRow row(Overview text, Language page) {
        var language = new Language(text.language());
        return new ArticleRow(
                Words.of(text.title(), language),
                "/desk/articles/" + text.articleId(),
                language.locale().getDisplayLanguage(page.locale()),
                Chips.of(text),
                whose(text),
                since(text));
    }

    private static @Nullable String whose(Overview text) {
        return text.draftAuthor() != null ? text.draftAuthor() : text.lastAuthor();
    }

    private static Instant since(Overview text) {
        if (text.draftAt() != null) {
            return text.draftAt();
        }
        return text.lastAt() != null ? text.lastAt() : text.updatedAt();
    }

    private OverviewFilter filter(ListAddress asked) {
        return new OverviewFilter(
                one(OverviewFilter.State.values(), asked.state()),
                languages.all().stream()
                        .filter(each -> each.code().equals(asked.language()))
                        .findFirst()
                        .orElse(null),
                category(asked.category()),
                one(OverviewFilter.Readers.values(), asked.audience()),
                asked.words());
    }

    private List<Long> category(String asked) {
        if (!ID.matcher(asked).matches()) {
            return List.of();
        }
        var id = Long.parseLong(asked);
        return categories.has(id) ? categories.withAllBelow(id) : List.of();
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, String name) {
        for (var each : all) {
            if (code(each).equals(name)) {
                return each;
            }
        }
        return null;
    }

    private static List<Choice> states(String chosen) {
        var choices = new ArrayList<Choice>();
        for (var each : OverviewFilter.State.values()) {
            choices.add(Choice.said(code(each), "desk.state." + code(each), chosen));
        }
        return choices;
    }

    private static List<Choice> audiences(String chosen) {
        var choices = new ArrayList<Choice>();
        for (var each : OverviewFilter.Readers.values()) {
            choices.add(Choice.said(code(each), "desk.list." + code(each), chosen));
        }
        return choices;
    }

    private List<Choice> languages(String chosen, Language page) {
        return languages.all().stream()
                .map(
                        each ->
                                Choice.named(
                                        each.code(),
                                        each.locale().getDisplayLanguage(page.locale()),
                                        chosen))
                .toList();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
