package org.dalil.article.category;

import static org.dalil.article.category.CategoryRefused.Rule.*;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;
import org.dalil.database.Transactions;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The door by which people keep the tree of categories: add, name, place, order, take away. Its
 * folder is a category's stable reference and stays, wherever it is moved to.
 */
@Singleton
public class KeptCategories {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_DESCRIPTION = 500;
    public static final int DEEPEST = 5;
    public static final int MOST = 500;

    private static final String SUBJECT = "category";

    private final CategoryRepository repository;
    private final CategoryNameRepository names;
    private final Settings settings;
    private final Transactions transactions;
    private final Changes changes;
    private final AuditTrail trail;

    KeptCategories(
            CategoryRepository repository,
            CategoryNameRepository names,
            Settings settings,
            Transactions transactions,
            Changes changes,
            AuditTrail trail) {
        this.repository = repository;
        this.names = names;
        this.settings = settings;
        this.transactions = transactions;
        this.changes = changes;
        this.trail = trail;
    }

    /** The whole tree, each category before those below it. */
    public List<KeptCategory> all() {
        return new KeptTree(repository.inOrder(), names.findAll(), repository.articles()).lines();
    }

    public KeptCategory read(long id) {
        return all().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchCategory(id));
    }

    /** A new one behind its siblings. @return its id */
    public long add(@Nullable Long parent, Map<Language, Categories.Label> typed, Account by) {
        return kept(
                by,
                rules -> {
                    if (rules.all().size() >= MOST) {
                        throw new CategoryRefused(TOO_MANY);
                    }
                    var labels = checked(null, parent, typed, rules);
                    var folder = folder(parent, labels, rules);
                    var sequence =
                            rules.below(parent).stream()
                                    .mapToInt(Category::sequence)
                                    .max()
                                    .orElse(0);
                    var row = new Category(null, parent, folder, sequence + 1);
                    var id = Objects.requireNonNull(repository.save(row).id());
                    name(id, labels);
                    tell(by, "added", id, folder);
                    return id;
                });
    }

    /** Names it, and places it below another category or at the top. */
    public void change(
            long id, @Nullable Long parent, Map<Language, Categories.Label> typed, Account by) {
        var _ =
                kept(
                        by,
                        rules -> {
                            var row = rules.find(id);
                            var labels = checked(id, parent, typed, rules);
                            repository.update(
                                    new Category(id, parent, row.folder(), row.sequence()));
                            names.deleteByCategoryId(id);
                            name(id, labels);
                            tell(by, "changed", id, row.folder());
                            return id;
                        });
    }

    /** One place up or down among its siblings; the first and the last one stay. */
    public void move(long id, boolean up, Account by) {
        var _ =
                kept(
                        by,
                        rules -> {
                            var row = rules.find(id);
                            var siblings = rules.below(row.parentId());
                            var at = siblings.indexOf(row);
                            var to = at + (up ? -1 : 1);
                            if (to >= 0 && to < siblings.size()) {
                                swap(siblings, at, to);
                                tell(by, up ? "moved up" : "moved down", id, row.folder());
                            }
                            return id;
                        });
    }

    /** Takes away one that holds nothing. */
    public void remove(long id, Account by) {
        var _ =
                kept(
                        by,
                        rules -> {
                            var folder = rules.find(id).folder();
                            if (!read(id).isEmpty()) {
                                throw new CategoryRefused(NOT_EMPTY);
                            }
                            names.deleteByCategoryId(id);
                            repository.deleteById(id);
                            tell(by, "removed", id, folder);
                            return id;
                        });
    }

    /** Who changes the tree stands in line at it: two moves must not make a circle together. */
    private long kept(Account by, Function<CategoryRules, Long> work) {
        if (!by.may(Permission.KEEP_ARTICLES)) {
            throw new CategoryRefused(NO_RIGHT);
        }
        return transactions.write(
                () -> {
                    var _ = repository.lock();
                    var id = work.apply(new CategoryRules(repository.inOrder()));
                    changes.announce(ChangeKind.CATEGORY, id);
                    return id;
                });
    }

    private Map<Language, Categories.Label> checked(
            @Nullable Long id,
            @Nullable Long parent,
            Map<Language, Categories.Label> typed,
            CategoryRules rules) {
        var labels = CategoryLabels.checked(typed, settings.portal().defaultLanguage());
        rules.checkPlace(id, parent);
        var beside = rules.below(parent).stream().map(Category::id).toList();
        for (var each : names.findAll()) {
            var language = new Language(each.language());
            var own = labels.get(language);
            if (own != null
                    && !Long.valueOf(each.categoryId()).equals(id)
                    && beside.contains(each.categoryId())
                    && own.name().equalsIgnoreCase(each.name())) {
                throw new CategoryRefused(NAME_TAKEN, language);
            }
        }
        return labels;
    }

    private void name(long id, Map<Language, Categories.Label> labels) {
        labels.forEach((language, label) -> names.save(label.named(id, language)));
    }

    /** Neighbours that have one number are numbered anew with all their siblings. */
    private void swap(List<Category> siblings, int at, int to) {
        var ordered = new ArrayList<>(siblings);
        Collections.swap(ordered, at, to);
        var one = siblings.get(at);
        var other = siblings.get(to);
        if (one.sequence() != other.sequence()) {
            repository.update(placed(one, other.sequence()));
            repository.update(placed(other, one.sequence()));
            return;
        }
        for (var place = 0; place < ordered.size(); place++) {
            repository.update(placed(ordered.get(place), place + 1));
        }
    }

    private static Category placed(Category category, int sequence) {
        return new Category(category.id(), category.parentId(), category.folder(), sequence);
    }

    /** By its English name where it has one. */
    private String folder(
            @Nullable Long parent, Map<Language, Categories.Label> labels, CategoryRules rules) {
        var first = Objects.requireNonNull(labels.get(settings.portal().defaultLanguage()));
        return rules.freeFolder(parent, labels.getOrDefault(Language.ENGLISH, first).name());
    }

    private void tell(Account by, String deed, long id, String folder) {
        trail.record(new Actor(by.id(), by.name()), deed, SUBJECT, id, folder);
    }
}
