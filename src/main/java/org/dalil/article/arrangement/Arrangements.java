package org.dalil.article.arrangement;

import static org.dalil.article.arrangement.Arranged.Outcome.ARCHIVED;
import static org.dalil.article.arrangement.Arranged.Outcome.DONE;
import static org.dalil.article.arrangement.Arranged.Outcome.GONE;
import static org.dalil.article.arrangement.Arranged.Outcome.NOT_ARCHIVED;
import static org.dalil.article.arrangement.Arranged.Outcome.NOT_BEFORE;
import static org.dalil.article.arrangement.Arranged.Outcome.OVERTAKEN;
import static org.dalil.article.arrangement.Arranged.Outcome.SAME;
import static org.dalil.article.arrangement.Arranged.Outcome.TOO_MANY_TAGS;

import io.micronaut.data.exceptions.DataAccessException;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.arrangement.ArrangementRefused.Rule;
import org.dalil.article.care.Archives;
import org.dalil.article.review.ReviewRefused;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;

/**
 * The door for several articles at once. Each is a transaction of its own: what one of them refuses
 * is told of it, and the others are done.
 */
@Singleton
public class Arrangements {
    public static final int MOST = 200;
    static final int MOST_TAGS = 50;

    private final Articles articles;
    private final Archives archives;
    private final ArrangementRules rules;
    private final FormerStanding former;
    private final Transactions transactions;
    private final AuditTrail trail;

    Arrangements(
            Articles articles,
            Archives archives,
            ArrangementRules rules,
            FormerStanding former,
            Transactions transactions,
            AuditTrail trail) {
        this.articles = articles;
        this.archives = archives;
        this.rules = rules;
        this.former = former;
        this.transactions = transactions;
        this.trail = trail;
    }

    /**
     * @return in the order of the articles, each once
     * @throws ArrangementRefused where none of them can be done
     */
    public List<Arranged> arrange(List<Long> chosen, Arrangement what, Account by) {
        return arranged(chosen, what, by, _ -> true);
    }

    private List<Arranged> arranged(
            List<Long> chosen, Arrangement what, Account by, LongPredicate mayBe) {
        if (!by.may(what.needs())) {
            throw new ArrangementRefused(Rule.NO_RIGHT);
        }
        var each = chosen.stream().distinct().toList();
        if (each.isEmpty()) {
            throw new ArrangementRefused(Rule.NOTHING_CHOSEN);
        }
        if (each.size() > MOST) {
            throw new ArrangementRefused(Rule.TOO_MANY);
        }
        var checked = rules.checked(what);
        return each.stream()
                .map(
                        article ->
                                mayBe.test(article)
                                        ? arranged(article, checked, by)
                                        : new Arranged(article, NOT_BEFORE, null))
                .toList();
    }

    /**
     * Gives articles back the owner or the category they had. Only what was in fact there before
     * comes back, and only where nobody changed it since: the trail knows.
     *
     * @param what what they had
     * @return in the order of the articles, each once
     */
    public List<Arranged> takeBack(List<Long> chosen, Arrangement what, Account by) {
        return arranged(chosen, what, by, article -> former.was(article, what));
    }

    private Arranged arranged(long article, Arrangement what, Account by) {
        try {
            return switch (what) {
                case Arrangement.Archive(var reason) -> {
                    archives.archive(article, reason, null, by);
                    yield new Arranged(article, DONE, null);
                }
                case Arrangement.Restore() -> {
                    archives.restore(article, by);
                    yield new Arranged(article, DONE, null);
                }
                case Arrangement.Own _,
                        Arrangement.Place _,
                        Arrangement.Tag _,
                        Arrangement.Untag _ ->
                        transactions.write(() -> described(article, what, by));
            };
        } catch (NoSuchArticle _) {
            return new Arranged(article, GONE, null);
        } catch (ReviewRefused refused) {
            return new Arranged(
                    article,
                    refused.rule() == ReviewRefused.Rule.NOT_ARCHIVED ? NOT_ARCHIVED : ARCHIVED,
                    null);
        } catch (DataAccessException _) {
            return new Arranged(article, OVERTAKEN, null);
        }
    }

    private Arranged described(long article, Arrangement what, Account by) {
        var now = articles.description(article);
        if (articles.find(article).confidence() == Confidence.ARCHIVED) {
            return new Arranged(article, ARCHIVED, null);
        }
        var then = rules.applied(now, what);
        if (then.equals(now)) {
            return new Arranged(article, SAME, null);
        }
        if (then.tags().size() > Math.max(MOST_TAGS, now.tags().size())) {
            return new Arranged(article, TOO_MANY_TAGS, null);
        }
        var actor = new Actor(by.id(), by.name());
        articles.describe(article, then, actor);
        trail.record(actor, deed(what), "article", article, detail(now, then, what));
        return new Arranged(article, DONE, before(now, what));
    }

    static String deed(Arrangement what) {
        return switch (what) {
            case Arrangement.Own _ -> "owner changed";
            case Arrangement.Place _ -> "category changed";
            case Arrangement.Tag _ -> "tagged";
            case Arrangement.Untag _ -> "untagged";
            case Arrangement.Archive _ -> "archived";
            case Arrangement.Restore _ -> "restored";
        };
    }

    private String detail(Description now, Description then, Arrangement what) {
        return switch (what) {
            case Arrangement.Own _ -> former.exchangedOwner(then.owner(), now.owner());
            case Arrangement.Place _ ->
                    FormerStanding.exchanged(then.categoryId(), now.categoryId());
            case Arrangement.Tag _,
                    Arrangement.Untag _,
                    Arrangement.Archive _,
                    Arrangement.Restore _ ->
                    "";
        };
    }

    private static @Nullable String before(Description now, Arrangement what) {
        return switch (what) {
            case Arrangement.Own _ -> now.owner();
            case Arrangement.Place _ ->
                    now.categoryId() == null ? null : Objects.toString(now.categoryId());
            case Arrangement.Tag _,
                    Arrangement.Untag _,
                    Arrangement.Archive _,
                    Arrangement.Restore _ ->
                    null;
        };
    }
}
