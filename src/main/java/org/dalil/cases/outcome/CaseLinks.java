package org.dalil.cases.outcome;

import jakarta.inject.Singleton;

import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.NoSuchArticle;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.ArticleLink;
import org.dalil.cases.CaseParts;
import org.dalil.cases.CaseRefused;
import org.dalil.cases.CaseRefused.Field;
import org.dalil.cases.CaseRefused.Rule;
import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.cases.Outcome;
import org.dalil.cases.SupportCase;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;

/** Ties articles to cases, and unties them. Other doors of cases alone know it. */
@Singleton
public class CaseLinks {
    private final CaseLinkRepository links;
    private final CaseParts parts;
    private final Articles articles;
    private final ResolutionReports reports;
    private final Reuse reuse;
    private final AuditTrail trail;
    private final Clock clock;

    CaseLinks(
            CaseLinkRepository links,
            CaseParts parts,
            Articles articles,
            ResolutionReports reports,
            Reuse reuse,
            AuditTrail trail,
            Clock clock) {
        this.links = links;
        this.parts = parts;
        this.articles = articles;
        this.reports = reports;
        this.reuse = reuse;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @throws CaseRefused where there is no such article, or it is archived
     */
    void requireArticle(long article) {
        try {
            if (articles.find(article).confidence() == Confidence.ARCHIVED) {
                throw new CaseRefused(Field.ARTICLE, Rule.ARCHIVED);
            }
        } catch (NoSuchArticle _) {
            throw new CaseRefused(Field.ARTICLE, Rule.UNKNOWN);
        }
    }

    /** Many at once, as another system has them. */
    public void add(List<ArticleLink> all) {
        if (!all.isEmpty()) {
            links.add(all);
        }
    }

    /** The cases that an article was written from. */
    List<Long> madeInto(long article) {
        return links.madeInto(article);
    }

    boolean isIn(long article, LinkKind kind) {
        return links.linked(article, kind) > 0;
    }

    void connect(long id, LinkKind kind, long article, Actor actor) {
        var now = clock.instant();
        if (links.add(id, article, kind, actor.accountId(), actor.name(), now) > 0) {
            record(actor, "linked", id, kind, article);
            if (kind == LinkKind.RESOLVED_BY) {
                reuse.of(article, actor);
            }
        }
    }

    void unlink(long id, LinkKind kind, long article, Actor actor) {
        if (links.unlink(id, article, kind) > 0) {
            record(actor, "unlinked", id, kind, article);
        }
    }

    /**
     * The link that was a case's outcome, and the report that was made for it alone.
     *
     * @return that report where it stays, for somebody worked on it; else null
     */
    @Nullable Long takeBack(SupportCase now, Actor actor) {
        var article = now.outcomeArticleId();
        var outcome = now.outcome();
        if (article == null || outcome == null) {
            return null;
        }
        articles.standInLine(article);
        var kind = LinkKind.valueOf(outcome.name());
        unlink(now.number(), kind, article, actor);
        if (!isMadeFor(now) || isIn(article, kind) || reports.takeBack(article, actor)) {
            return null;
        }
        connect(now.number(), LinkKind.RELATED, article, actor); // it still tells of the case
        record(actor, "left its report", now.number(), kind, article);
        return article;
    }

    /** Whether its outcome is a report that its closing wrote, from a line that was given then. */
    boolean isMadeFor(SupportCase now) {
        return now.outcome() == Outcome.CREATED_FROM
                && now.outcomeArticleId() != null
                && parts.madeOf(now.outcomeArticleId()).contains(now.number());
    }

    /** The link to an article that resolved a case, as long as it did. */
    void loosen(SupportCase now, Actor actor) {
        if (now.outcomeArticleId() != null && now.outcome() == Outcome.RESOLVED_BY) {
            unlink(now.number(), LinkKind.RESOLVED_BY, now.outcomeArticleId(), actor);
        }
    }

    private void record(Actor actor, String deed, long id, LinkKind kind, long article) {
        trail.record(actor, deed, Cases.SUBJECT, id, kind + " article " + article);
    }
}
