package org.dalil.desk.search;

import jakarta.inject.Singleton;

import org.dalil.article.ArticleKind;
import org.dalil.article.Labels;
import org.dalil.desk.frame.Words;
import org.dalil.desk.search.CategoryBranches.Branches;
import org.dalil.desk.search.DeskSearchPage.Chosen;
import org.dalil.desk.search.DeskSearchPage.Group;
import org.dalil.desk.search.DeskSearchPage.Line;
import org.dalil.search.filter.Facet;
import org.dalil.search.filter.TextState;
import org.dalil.text.Language;
import org.dalil.web.ReaderLanguages;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What can be chosen, and what is. */
@Singleton
class FilterGroups {
    /** Of tags; more are found by searching for them. */
    static final int MOST_TAGS = 12;

    private final ReaderLanguages languages;
    private final Labels labels;

    FilterGroups(ReaderLanguages languages, Labels labels) {
        this.languages = languages;
        this.labels = labels;
    }

    /**
     * @param articles those on the page; their tags can be chosen until the numbers come
     */
    List<Group> of(SearchAddress asked, Branches branches, List<Long> articles) {
        var groups = new ArrayList<Group>();
        groups.add(group(Facet.STATE, asked, said(Facet.STATE, TextState.values(), asked)));
        groups.add(group(Facet.CATEGORY, asked, branch(null, asked, branches)));
        groups.add(group(Facet.KIND, asked, said(Facet.KIND, ArticleKind.values(), asked)));
        groups.add(group(Facet.LANGUAGE, asked, languages(asked, branches.page())));
        groups.add(group(Facet.TAG, asked, tags(asked, articles, branches.page())));
        return groups;
    }

    /** What is chosen and is there, in words. */
    List<Chosen> chosen(SearchAddress asked, Set<Facet> unknown, Branches branches) {
        var chosen = new ArrayList<Chosen>();
        for (var facet : Facet.values()) {
            if (!asked.said(facet).isEmpty() && !unknown.contains(facet)) {
                var line = line(facet, asked.said(facet), asked, branches);
                chosen.add(
                        new Chosen(
                                label(facet),
                                line.label(),
                                line.words(),
                                asked.with(facet, "").toString()));
            }
        }
        return chosen;
    }

    private Line line(Facet facet, String value, SearchAddress asked, Branches branches) {
        return switch (facet) {
            case CATEGORY -> line(facet, value, branches.name(Long.parseLong(value)), asked);
            case TAG -> line(facet, value, Words.of(value, branches.page()), asked);
            case LANGUAGE -> line(facet, value, language(value, branches.page()), asked);
            case KIND, STATE -> said(facet, value, asked);
        };
    }

    static String label(Facet facet) {
        return "desk.search." + SearchAddress.name(facet);
    }

    private static Group group(Facet facet, SearchAddress asked, List<Line> lines) {
        return new Group(
                SearchAddress.name(facet),
                label(facet),
                asked.with(facet, "").toString(),
                asked.said(facet).isEmpty(),
                lines);
    }

    private static List<Line> said(Facet facet, Enum<?>[] all, SearchAddress asked) {
        return Arrays.stream(all)
                .map(each -> said(facet, SearchFilters.code(each), asked))
                .toList();
    }

    private static Line said(Facet facet, String value, SearchAddress asked) {
        var names = facet == Facet.KIND ? "desk.kind." : "desk.state.";
        return new Line(
                key(facet, value),
                names + value,
                null,
                asked.with(facet, value).toString(),
                asked.said(facet).equals(value),
                List.of());
    }

    static Line line(Facet facet, String value, Words name, SearchAddress asked) {
        return new Line(
                key(facet, value),
                null,
                name,
                asked.with(facet, value).toString(),
                asked.said(facet).equals(value),
                List.of());
    }

    static String key(Facet facet, String value) {
        return SearchAddress.name(facet) + ":" + value;
    }

    /** What is below a category is there once it is chosen, or something below it is. */
    private static List<Line> branch(
            @Nullable Long parent, SearchAddress asked, Branches branches) {
        var lines = new ArrayList<Line>();
        for (var id : branches.below(parent)) {
            var line = line(Facet.CATEGORY, id.toString(), branches.name(id), asked);
            var below = isOpen(id, asked, branches) ? branch(id, asked, branches) : List.<Line>of();
            lines.add(
                    new Line(
                            line.key(), null, line.words(), line.address(), line.current(), below));
        }
        return lines;
    }

    private static boolean isOpen(long id, SearchAddress asked, Branches branches) {
        return branches.all().stream()
                .filter(each -> asked.said(Facet.CATEGORY).equals(String.valueOf(each.id())))
                .anyMatch(each -> branches.upwards(each.id()).contains(id));
    }

    private List<Line> languages(SearchAddress asked, Language page) {
        return languages.all().stream()
                .map(each -> line(Facet.LANGUAGE, each.code(), language(each.code(), page), asked))
                .toList();
    }

    private static Words language(String code, Language page) {
        return Words.of(new Language(code).locale().getDisplayLanguage(page.locale()), page);
    }

    private List<Line> tags(SearchAddress asked, List<Long> articles, Language page) {
        var tags = new LinkedHashSet<String>();
        if (!asked.said(Facet.TAG).isEmpty()) {
            tags.add(asked.said(Facet.TAG));
        }
        labels.tags(articles).values().forEach(tags::addAll);
        return tags.stream()
                .limit(MOST_TAGS)
                .map(tag -> line(Facet.TAG, tag, Words.of(tag, page), asked))
                .toList();
    }
}
