package org.dalil.cases.outcome;

import jakarta.inject.Singleton;

import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.CaseRefused;
import org.dalil.cases.CaseRefused.Field;
import org.dalil.cases.CaseRefused.Rule;
import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.cases.Outcome;
import org.dalil.database.Transactions;
import org.dalil.text.Language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * The door for a report that turned out to be needless: its cases were answered by another article
 * all along.
 */
@Singleton
public class Replacements {
    private final Cases cases;
    private final CaseLinks links;
    private final ResolutionReports reports;
    private final Articles articles;
    private final Revisions revisions;
    private final Drafts drafts;
    private final Transactions transactions;
    private final AuditTrail trail;

    Replacements(
            Cases cases,
            CaseLinks links,
            ResolutionReports reports,
            Articles articles,
            Revisions revisions,
            Drafts drafts,
            Transactions transactions,
            AuditTrail trail) {
        this.cases = cases;
        this.links = links;
        this.reports = reports;
        this.articles = articles;
        this.revisions = revisions;
        this.drafts = drafts;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** The cases that an article was written from. */
    public List<Long> cases(long article) {
        return links.madeInto(article);
    }

    /**
     * Whether it was written from a case, is still a work in progress that nobody relies on, and
     * nobody was asked to review it.
     */
    public boolean isReplaceable(long article) {
        try {
            return links.isIn(article, LinkKind.CREATED_FROM)
                    && articles.find(article).confidence() == Confidence.WORK_IN_PROGRESS
                    && !waits(article);
        } catch (NoSuchArticle _) {
            return false;
        }
    }

    /** What would be let go: in order of their languages. */
    public SequencedMap<Language, Draft> drafts(long article) {
        var all = new LinkedHashMap<Language, Draft>();
        for (var language : reports.languages(article)) {
            drafts.of(article, language).ifPresent(draft -> all.put(language, draft));
        }
        return all;
    }

    /** Names these drafts, as they are saved now. */
    public static String tokens(Collection<Draft> drafts) {
        return drafts.stream().map(Draft::token).collect(Collectors.joining(" "));
    }

    private boolean waits(long article) {
        return reports.languages(article).stream()
                .map(each -> revisions.history(article, each))
                .flatMap(history -> history.stream().limit(1))
                .anyMatch(
                        last ->
                                last.state() == RevisionState.IN_REVIEW
                                        || last.state() == RevisionState.SCHEDULED);
    }

    /**
     * The other article is what resolved the cases that this one was written from; this one is let
     * go: its drafts are discarded, and it is archived. Each outcome can be undone as any can.
     *
     * @param shown {@link #tokens} of the drafts that were shown, whatever their language
     * @return the cases
     * @throws NoSuchArticle where it is gone
     * @throws CaseRefused where the other cannot be linked, or this one is no draft of a case
     * @throws DraftsMoved where somebody saved one of them since, or began another: nothing is done
     */
    public List<Long> replace(long article, long other, String shown, Actor actor) {
        return transactions.write(
                () -> {
                    links.requireArticle(other);
                    articles.standInLine(article);
                    if (article == other || !isReplaceable(article)) {
                        throw new CaseRefused(Field.ARTICLE, Rule.UNKNOWN);
                    }
                    if (!tokens(drafts(article).values()).equals(shown)) {
                        throw new DraftsMoved();
                    }
                    var concerned = cases(article);
                    concerned.forEach(id -> resolve(id, article, other, actor));
                    reports.discard(article, actor);
                    return concerned;
                });
    }

    private void resolve(long id, long article, long other, Actor actor) {
        links.unlink(id, LinkKind.CREATED_FROM, article, actor);
        links.connect(id, LinkKind.RESOLVED_BY, other, actor);
        var now = cases.find(id);
        if (now.outcome() == Outcome.CREATED_FROM
                && Objects.equals(now.outcomeArticleId(), article)) {
            cases.change(id, null, each -> each.resolvedInsteadBy(other));
            trail.record(actor, "closed", Cases.SUBJECT, id, Outcome.RESOLVED_BY.name());
        }
    }
}
