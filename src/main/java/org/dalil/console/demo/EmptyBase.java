package org.dalil.console.demo;

import jakarta.inject.Singleton;

import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.cases.CaseState;
import org.dalil.cases.worklist.Worklists;
import org.dalil.insight.event.EventDays;

import java.util.Objects;

/** Whether a base is nobody's yet: what the articles folder brought may stay. */
@Singleton
class EmptyBase {
    private static final int PAGE = 500;

    private final Articles articles;
    private final Worklists worklists;
    private final EventDays days;

    EmptyBase(Articles articles, Worklists worklists, EventDays days) {
        this.articles = articles;
        this.worklists = worklists;
        this.days = days;
    }

    /**
     * @throws NotEmpty where it is not
     */
    void require() {
        if (hasArticlesOfPeople()) {
            throw new NotEmpty("articles that people wrote");
        }
        for (var state : CaseState.values()) {
            if (!worklists.all(state, 0, 1).isEmpty()) {
                throw new NotEmpty("cases");
            }
        }
        if (!days.isEmpty()) {
            throw new NotEmpty("what visitors did");
        }
    }

    private boolean hasArticlesOfPeople() {
        var page = articles.page(0, PAGE);
        while (!page.isEmpty()) {
            if (page.stream().anyMatch(EmptyBase::isOfPeople)) {
                return true;
            }
            page = articles.page(Articles.idOf(page.getLast()), PAGE);
        }
        return false;
    }

    /** What came from a file is known by its path, and all else by its number. */
    private static boolean isOfPeople(Article article) {
        return article.ref().equals(Objects.requireNonNull(article.id()).toString());
    }
}
