package org.dalil.insight.step;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.article.template.Templates;
import org.dalil.audit.Actor;
import org.dalil.insight.gap.fact.TopicFacts;
import org.dalil.markdown.Documents;
import org.dalil.markdown.ReportPart;
import org.dalil.search.Hit;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Begins the article that a topic has none of: for staff, with what customers say of it. */
@Singleton
class FirstDrafts {
    private static final int WORDS = 10;
    private static final int CASES = 10;
    private static final int NEAREST = 3;

    private final Articles articles;
    private final Drafts drafts;
    private final Templates templates;
    private final Documents documents;
    private final TopicFacts facts;
    private final SearchIndex index;

    FirstDrafts(
            Articles articles,
            Drafts drafts,
            Templates templates,
            Documents documents,
            TopicFacts facts,
            SearchIndex index) {
        this.articles = articles;
        this.drafts = drafts;
        this.templates = templates;
        this.documents = documents;
        this.facts = facts;
        this.index = index;
    }

    /** What it says, asked before anything is written: the index may take its time. */
    Text text(NewStep wanted, String title) {
        var issue =
                FirstText.issue(
                        facts.words(wanted.topic(), wanted.language(), WORDS),
                        facts.cases(wanted.topic(), CASES),
                        nearest(wanted));
        var template = templates.of(ArticleKind.REPORT, wanted.language()).body();
        return new Text(
                title, "", documents.report(template).saying(Map.of(ReportPart.ISSUE, issue)));
    }

    /** The new article's number. */
    long begin(NewStep wanted, Text text, Account by) {
        var actor = new Actor(by.id(), by.name());
        var writer = wanted.assignee() == null ? by : wanted.assignee();
        var description =
                new Description(
                        ArticleKind.REPORT, null, writer.email(), null, List.of(), List.of());
        var article =
                articles.create(
                        null, description, Audience.INTERNAL, Confidence.WORK_IN_PROGRESS, actor);
        var id = Objects.requireNonNull(article.id());
        drafts.save(id, wanted.language(), text, null, actor);
        return id;
    }

    private List<NearArticle> nearest(NewStep wanted) {
        return facts.asked(wanted.topic(), wanted.language(), 1).stream()
                .map(
                        words ->
                                SearchRequest.ofProse(
                                        words, wanted.language(), Audience.INTERNAL, NEAREST))
                .flatMap(request -> index.search(request).hits().stream())
                .map((Hit hit) -> new NearArticle(hit.id(), hit.title()))
                .toList();
    }
}
