package org.dalil.article;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;
import org.dalil.database.Transactions;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The door to articles: reading one, always by who is asking, and moving its standing. Lists are in
 * {@link org.dalil.article.live.Listings}, texts in {@link org.dalil.article.revision.Revisions}.
 */
@Singleton
public class Articles {
    public static final String SUBJECT = "article";

    private final ArticleRepository repository;
    private final Labels labels;
    private final Transactions transactions;
    private final Changes changes;
    private final AuditTrail trail;
    private final Clock clock;

    Articles(
            ArticleRepository repository,
            Labels labels,
            Transactions transactions,
            Changes changes,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.labels = labels;
        this.transactions = transactions;
        this.changes = changes;
        this.trail = trail;
        this.clock = clock;
    }

    /** An article's standing, for staff. */
    public Article find(long id) {
        return repository.findById(id).orElseThrow(() -> new NoSuchArticle(id));
    }

    /** The article that carries this reference, for staff. */
    public Optional<Article> findByRef(String ref) {
        return repository.findByRef(ref);
    }

    /** Those that carry one of these references, for staff. */
    public List<Article> withRefs(List<String> refs) {
        return refs.isEmpty() ? List.of() : repository.findByRefIn(refs);
    }

    /** Those of these ids, for staff. */
    public List<Article> withIds(List<Long> ids) {
        return ids.isEmpty() ? List.of() : repository.findByIdIn(ids);
    }

    /** How many there are. */
    public long count() {
        return repository.count();
    }

    /** Whoever writes an article's texts stands in line here, until their commit. */
    public void standInLine(long id) {
        repository.lock(id).orElseThrow(() -> new NoSuchArticle(id));
    }

    /** Something of it changed now, and readers notice. */
    public void touch(long id) {
        repository.update(find(id).touched(clock.instant()));
        changes.announce(ChangeKind.ARTICLE, id);
    }

    /** All articles by id from behind {@code after}, for staff. */
    public List<Article> page(long after, int most) {
        return repository.page(after, most);
    }

    /** What is said about an article beside its text. */
    public Description description(long id) {
        var article = find(id);
        var one = List.of(id);
        return Description.of(
                article,
                labels.tags(one).getOrDefault(id, List.of()),
                labels.products(one).getOrDefault(id, List.of()));
    }

    /**
     * A new article without any text.
     *
     * @param ref its path in the articles folder; null: it is known by its id
     */
    public Article create(
            @Nullable String ref,
            Description description,
            Audience audience,
            Confidence confidence,
            Actor actor) {
        return transactions.write(
                () -> {
                    var now = clock.instant();
                    var name = ref == null ? "new:" + UUID.randomUUID() : ref;
                    var article =
                            repository.save(
                                    new Article(
                                            null,
                                            name,
                                            description.kind(),
                                            confidence,
                                            audience,
                                            description.owner(),
                                            description.categoryId(),
                                            description.reviewBy(),
                                            now,
                                            now,
                                            null));
                    var id = idOf(article);
                    if (ref == null) {
                        repository.name(id, Long.toString(id));
                    }
                    labels.replace(id, description);
                    trail.record(actor, "created", SUBJECT, id, "");
                    return ref == null ? find(id) : article;
                });
    }

    /** Replaces what is said about an article. */
    public Article describe(long id, Description description, Actor actor) {
        return transactions.write(
                () -> {
                    var article =
                            repository.update(
                                    find(id).described(description).touched(clock.instant()));
                    labels.replace(id, description);
                    changes.announce(ChangeKind.ARTICLE, id);
                    trail.record(actor, "described", SUBJECT, id, description.kind().name());
                    return article;
                });
    }

    /**
     * Takes a step; narrowing and archiving act at once.
     *
     * @throws StepRefused where the article stands so that it cannot be taken
     */
    public Article advance(long id, Step step, Actor actor) {
        return transactions.write(
                () -> {
                    var article = repository.update(find(id).after(step).touched(clock.instant()));
                    changes.announce(ChangeKind.ARTICLE, id);
                    trail.record(
                            actor,
                            step.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                            SUBJECT,
                            id,
                            step.toString());
                    return article;
                });
    }

    /**
     * Gives an article the reference of the file that it has from now on.
     *
     * @param ref that no other article has
     */
    public void refer(long id, String ref, Actor actor) {
        transactions.write(
                () -> {
                    repository.name(id, ref);
                    changes.announce(ChangeKind.ARTICLE, id);
                    trail.record(actor, "referred to", SUBJECT, id, "");
                });
    }

    public static long idOf(Article article) {
        return Objects.requireNonNull(article.id(), "a stored article has an id");
    }
}
