package org.dalil.desk.cases;

import jakarta.inject.Singleton;

import org.dalil.cases.ArticleLink;
import org.dalil.cases.Replies;
import org.dalil.cases.SupportCase;
import org.dalil.cases.WholeCase;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The articles on the page of a case: that are linked, and that may be its answer. */
@Singleton
class CaseArticles {
    private final Suggestions suggestions;

    CaseArticles(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** Articles that the answers name come first, and the first of those is the answer. */
    List<DeskCasePage.Choice> choices(WholeCase whole, CaseForm form) {
        var spoken = whole.standing().spoken();
        var told = new StringBuilder();
        whole.replies().forEach(each -> told.append(each.body()).append('\n'));
        var named = Replies.articlesIn(told + form.reply());
        var all = new LinkedHashMap<Long, Suggested>();
        suggestions.find(form.sought(), spoken).forEach(each -> all.put(each.id(), each));
        named.forEach(id -> suggestions.named(id, spoken).ifPresent(each -> all.put(id, each)));
        suggestions
                .of(whole.standing(), whole.searches())
                .forEach(each -> all.putIfAbsent(each.id(), each));
        var chosen =
                form.article().isEmpty()
                        ? named.stream().filter(all::containsKey).findFirst()
                        : Endings.article(form.article());
        return all.values().stream()
                .map(each -> new DeskCasePage.Choice(each, isIt(each, chosen)))
                .toList();
    }

    private static boolean isIt(Suggested each, Optional<Long> chosen) {
        return chosen.isPresent() && chosen.get() == each.id();
    }

    Stream<DeskCasePage.LinkLine> link(ArticleLink link, SupportCase now) {
        var isOutcome =
                Objects.equals(now.outcomeArticleId(), link.articleId())
                        && now.outcome() != null
                        && now.outcome().name().equals(link.kind().name());
        return suggestions.named(link.articleId(), now.spoken()).stream()
                .map(
                        each ->
                                new DeskCasePage.LinkLine(
                                        CaseChips.key(link.kind()),
                                        each.title(),
                                        each.address(),
                                        link.kind().name(),
                                        each.id(),
                                        !isOutcome));
    }

    @Nullable Suggested named(@Nullable Long article, Language language) {
        return article == null ? null : suggestions.named(article, language).orElse(null);
    }
}
