package org.dalil.desk.search;

import jakarta.inject.Singleton;

import org.dalil.article.ArticleAddress;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.articles.Chips;
import org.dalil.desk.frame.Actors;
import org.dalil.desk.frame.Words;
import org.dalil.desk.search.CategoryBranches.Branches;
import org.dalil.desk.search.DeskSearchPage.Marked;
import org.dalil.desk.search.DeskSearchPage.Result;
import org.dalil.search.Hit;
import org.dalil.search.filter.TextState;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hits as the desk shows them: how each text stands is asked of the base, for an index lags. */
@Singleton
class ResultLines {
    private final Overviews overviews;
    private final Actors actors;

    ResultLines(Overviews overviews, Actors actors) {
        this.overviews = overviews;
        this.actors = actors;
    }

    /** Without those that are gone since they were indexed. */
    List<Result> of(List<Hit> hits, SearchAddress asked, Branches branches) {
        var ids = hits.stream().map(Hit::id).distinct().toList();
        var texts = new HashMap<String, Overview>();
        overviews
                .ofArticles(ids)
                .forEach(each -> texts.put(each.articleId() + each.language(), each));
        var owners = new HashMap<String, String>();
        var results = new ArrayList<Result>();
        for (var hit : hits) {
            var text = texts.get(hit.id() + hit.language().code());
            if (text != null) {
                results.add(result(hit, text, asked, branches, owners));
            }
        }
        return results;
    }

    private Result result(
            Hit hit,
            Overview text,
            SearchAddress asked,
            Branches branches,
            Map<String, String> owners) {
        var page = branches.page();
        var section = hit.section();
        return new Result(
                Marked.of(hit.markedTitle(), hit.language()),
                "/desk/articles/" + hit.id(),
                Chips.of(text),
                section == null ? null : Words.of(section.heading(), hit.language()),
                Marked.of(hit.excerpt(), hit.language()),
                text.isLive() && !isLive(hit),
                "desk.kind." + SearchFilters.code(text.kind()),
                hit.language().equals(page) ? null : name(hit.language(), page),
                text.categoryId() == null ? null : branches.name(text.categoryId()),
                text.owner() == null
                        ? null
                        : owners.computeIfAbsent(text.owner(), each -> actors.owner(each, page)),
                hit.updatedAt(),
                text.isLive() ? portal(hit, text) : null,
                asked + "&why=" + hit.id() + "#why");
    }

    /** To the words, where they stand in what is live. */
    private static String portal(Hit hit, Overview text) {
        var address = ArticleAddress.of(hit.language(), hit.id(), text.slug());
        var section = hit.section();
        return section == null || !isLive(hit) ? address : address + "#" + section.anchor();
    }

    private static boolean isLive(Hit hit) {
        var live = EnumSet.of(TextState.LIVE, TextState.STAFF);
        return hit.states().stream().anyMatch(live::contains);
    }

    private static String name(Language language, Language page) {
        return language.locale().getDisplayLanguage(page.locale());
    }
}
