package org.dalil.article.review;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.testing.World;
import org.dalil.text.Language;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the tests of review begin with: texts written and handed in by somebody. */
@Singleton
public class Handed {
    private final Articles articles;
    private final Drafts drafts;
    private final HandIns handIns;

    Handed(Articles articles, Drafts drafts, HandIns handIns) {
        this.articles = articles;
        this.drafts = drafts;
        this.handIns = handIns;
    }

    public long article(ArticleKind kind, Confidence confidence, Audience audience) {
        var description = new Description(kind, null, null, null, List.of(), List.of());
        var ref = "review/" + UUID.randomUUID();
        var article = articles.create(ref, description, audience, confidence, World.HUDA);
        return Objects.requireNonNull(article.id());
    }

    /** A work in progress for staff, without text. */
    public long unwritten() {
        return article(ArticleKind.HOW_TO, Confidence.WORK_IN_PROGRESS, Audience.INTERNAL);
    }

    void write(long article, Language language, String title, String body, Account by) {
        drafts.save(
                article,
                language,
                new Text(title, "", body),
                drafts.of(article, language).map(Draft::token).orElse(null),
                new Actor(by.id(), by.name()));
    }

    /** English text written and handed in for everyone. */
    public Review forEveryone(long article, String title, String body, Account by) {
        return handIn(article, Language.ENGLISH, title, body, Audience.PUBLIC, by);
    }

    public Review handIn(
            long article,
            Language language,
            String title,
            String body,
            Audience audience,
            Account by) {
        write(article, language, title, body, by);
        return handIns.handIn(article, language, audience, false, "", by);
    }

    /** Hands in what is written already. */
    public Review again(long article, Account by) {
        return handIns.handIn(article, Language.ENGLISH, Audience.PUBLIC, false, "", by);
    }

    public Review mended(long article, String title, String body, Account by) {
        write(article, Language.ENGLISH, title, body, by);
        return handIns.handIn(article, Language.ENGLISH, Audience.PUBLIC, true, "typo", by);
    }

    /** Approving exactly what is there, for everyone, now. */
    public static Approval now(Review review) {
        return new Approval(
                review.revisionId(), review.publishedRevisionId(), Audience.PUBLIC, null, false);
    }
}
