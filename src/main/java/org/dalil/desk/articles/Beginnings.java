package org.dalil.desk.articles;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.article.template.Templates;
import org.dalil.audit.Actor;
import org.dalil.database.Transactions;
import org.dalil.text.Language;

import java.util.List;
import java.util.Objects;

/** Begins an article: for staff, in progress, with a first draft that is never without a title. */
@Singleton
class Beginnings {
    private final Articles articles;
    private final Drafts drafts;
    private final CategoryChoices categories;
    private final Templates templates;
    private final Transactions transactions;

    Beginnings(
            Articles articles,
            Drafts drafts,
            CategoryChoices categories,
            Templates templates,
            Transactions transactions) {
        this.articles = articles;
        this.drafts = drafts;
        this.categories = categories;
        this.templates = templates;
        this.transactions = transactions;
    }

    /** The new article's id. */
    long begin(NewArticle wanted, Language language, Account writer) {
        var actor = new Actor(writer.id(), writer.name());
        var category = wanted.categoryId();
        var description =
                new Description(
                        wanted.kind(),
                        category != null && categories.has(category) ? category : null,
                        writer.email(),
                        null,
                        List.of(),
                        List.of());
        var text = new Text(wanted.title(), "", templates.of(wanted.kind(), language).body());
        return transactions.write(
                () ->
                        drafts.begun(writer.id(), language, wanted.kind(), text)
                                .orElseGet(() -> begin(description, language, text, actor)));
    }

    private long begin(Description description, Language language, Text text, Actor actor) {
        Article article =
                articles.create(
                        null, description, Audience.INTERNAL, Confidence.WORK_IN_PROGRESS, actor);
        var id = Objects.requireNonNull(article.id());
        drafts.save(id, language, text, null, actor);
        return id;
    }
}
