package org.dalil.desk.search;

import jakarta.inject.Singleton;

import org.dalil.article.ArticleKind;
import org.dalil.desk.articles.CategoryChoices;
import org.dalil.search.filter.Facet;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.TextState;
import org.dalil.text.Hidden;
import org.dalil.text.Language;
import org.dalil.web.ReaderLanguages;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads what an address filters. */
@Singleton
class SearchFilters {
    /** As long as a tag can be. */
    private static final int LONGEST_TAG = 100;

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final CategoryChoices categories;
    private final ReaderLanguages languages;

    SearchFilters(CategoryChoices categories, ReaderLanguages languages) {
        this.categories = categories;
        this.languages = languages;
    }

    Held of(SearchAddress asked) {
        var unknown = EnumSet.noneOf(Facet.class);
        var category = read(asked, Facet.CATEGORY, this::category, unknown);
        var tag = read(asked, Facet.TAG, SearchFilters::tag, unknown);
        var kind = read(asked, Facet.KIND, said -> one(ArticleKind.values(), said), unknown);
        var language = read(asked, Facet.LANGUAGE, this::language, unknown);
        var state = read(asked, Facet.STATE, said -> one(TextState.values(), said), unknown);
        return new Held(
                new Filter(
                        category.orElse(Set.of()),
                        tag.orElse(null),
                        kind.orElse(null),
                        language.orElse(null),
                        state.orElse(null)),
                unknown);
    }

    private static <T> Optional<T> read(
            SearchAddress asked, Facet facet, Reading<T> reading, Set<Facet> unknown) {
        var said = asked.said(facet);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var read = reading.of(said);
        if (read.isEmpty()) {
            unknown.add(facet);
        }
        return read;
    }

    private Optional<Set<Long>> category(String said) {
        return ID.matcher(said).matches() && categories.has(Long.parseLong(said))
                ? Optional.of(new TreeSet<>(categories.withAllBelow(Long.parseLong(said))))
                : Optional.empty();
    }

    private static Optional<String> tag(String said) {
        return said.length() > LONGEST_TAG || Hidden.isIn(said)
                ? Optional.empty()
                : Optional.of(said);
    }

    private Optional<Language> language(String said) {
        return languages.all().stream().filter(each -> each.code().equals(said)).findFirst();
    }

    static <E extends Enum<E>> Optional<E> one(E[] all, String said) {
        return Arrays.stream(all).filter(each -> code(each).equals(said)).findFirst();
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private interface Reading<T> {
        Optional<T> of(String said);
    }
}
