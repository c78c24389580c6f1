package org.dalil.article;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;
import org.dalil.database.Transactions;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The door to articles: reading one, always by who is asking, and moving its standing. Lists are in
 * {@link Listings}, texts in {@link Revisions}.
 */
@Singleton
public class Articles {
    static final String SUBJECT = "article";

    private final ArticleRepository repository;
    private final LiveRepository live;
    private final Labels labels;
    private final Transactions transactions;
    private final Changes changes;
    private final AuditTrail trail;
    private final Clock clock;

    Articles(
            ArticleRepository repository,
            LiveRepository live,
            Labels labels,
            Transactions transactions,
            Changes changes,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.live = live;
        this.labels = labels;
        this.transactions = transactions;
        this.changes = changes;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What this reader may see of an article in a language, or {@link NoSuchArticle}: a reader
     * outside the audience gets the same answer as for an id that never was.
     */
    public LiveArticle read(long id, Language language, Audience reader) {
        return live.read(id, language.code(), reader.readable())
                .map(row -> withLabels(List.of(row)).getFirst())
                .orElseThrow(() -> new NoSuchArticle(id));
    }

    /** The translations of an article that this reader may open, by language; empty where none. */
    public List<ListedArticle> translations(long id, Audience reader) {
        return live.translations(id, reader.readable()).stream().map(ListedArticle::of).toList();
    }

    /** The same by the article's stable reference. */
    public List<ListedArticle> translations(String ref, Audience reader) {
        return live.byRef(ref, reader.readable()).stream().map(ListedArticle::of).toList();
    }

    /** Everything live of these articles, in every language, for whomever: for the index. */
    public List<LiveArticle> live(List<Long> ids) {
        return ids.isEmpty() ? List.of() : withLabels(live.all(ids));
    }

    /** Ids of articles with something live, ascending from behind {@code after}: for a rebuild. */
    public List<Long> liveIds(long after, int most) {
        return live.ids(after, most);
    }

    /** An article's standing, for staff. */
    public Article find(long id) {
        return repository.findById(id).orElseThrow(() -> new NoSuchArticle(id));
    }

    /** The article that carries this reference, for staff. */
    public Optional<Article> findByRef(String ref) {
        return repository.findByRef(ref);
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
                    trail.record(actor, "created", SUBJECT, id, name);
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
                    trail.record(actor, "referred to", SUBJECT, id, ref);
                });
    }

    static long idOf(Article article) {
        return Objects.requireNonNull(article.id(), "a stored article has an id");
    }

    private List<LiveArticle> withLabels(List<LiveRow> rows) {
        var ids = rows.stream().map(LiveRow::articleId).distinct().toList();
        var tags = labels.tags(ids);
        var products = labels.products(ids);
        return rows.stream()
                .map(
                        row ->
                                LiveArticle.of(
                                        row,
                                        tags.getOrDefault(row.articleId(), List.of()),
                                        products.getOrDefault(row.articleId(), List.of())))
                .toList();
    }
}
