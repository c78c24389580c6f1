package org.dalil.desk.articles;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.Article;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.Drafts;
import org.dalil.article.Text;
import org.dalil.audit.Actor;
import org.dalil.database.Transactions;
import org.dalil.markdown.ReportPart;
import org.dalil.text.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Begins an article: for staff, in progress, with a first draft that is never without a title. */
@Singleton
class Beginnings {
    private final Articles articles;
    private final Drafts drafts;
    private final CategoryChoices categories;
    private final Transactions transactions;

    Beginnings(
            Articles articles,
            Drafts drafts,
            CategoryChoices categories,
            Transactions transactions) {
        this.articles = articles;
        this.drafts = drafts;
        this.categories = categories;
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
        return transactions.write(
                () -> {
                    Article article =
                            articles.create(
                                    null,
                                    description,
                                    Audience.INTERNAL,
                                    Confidence.WORK_IN_PROGRESS,
                                    actor);
                    var id = Objects.requireNonNull(article.id());
                    var text = new Text(wanted.title(), "", body(wanted.kind(), language));
                    drafts.save(id, language, text, null, actor);
                    return id;
                });
    }

    /** A report has its four sections from the first moment, headed in its own language. */
    private static String body(ArticleKind kind, Language language) {
        return kind == ArticleKind.REPORT
                ? Arrays.stream(ReportPart.values())
                        .map(part -> "## " + part.heading(language) + "\n\n\n")
                        .collect(Collectors.joining("\n"))
                : "";
    }
}
