package org.dalil.article.category;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;
import org.dalil.database.Transactions;
import org.dalil.text.Language;
import org.dalil.text.Slug;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The door to the tree of categories; a reader sees those that hold something for them. */
@Singleton
public class Categories {
    private final CategoryRepository categories;
    private final CategoryNameRepository names;
    private final CategoryTrees trees;
    private final Transactions transactions;
    private final Changes changes;

    Categories(
            CategoryRepository categories,
            CategoryNameRepository names,
            CategoryTrees trees,
            Transactions transactions,
            Changes changes) {
        this.categories = categories;
        this.names = names;
        this.trees = trees;
        this.transactions = transactions;
        this.changes = changes;
    }

    /** The top of the tree as this reader sees it. */
    public List<CategoryNode> tree(Language language, Audience reader) {
        return trees.of(language, reader);
    }

    /** One category with what is below it, or {@link NoSuchCategory}. */
    public CategoryNode read(long id, Language language, Audience reader) {
        return find(tree(language, reader), id).orElseThrow(() -> new NoSuchCategory(id));
    }

    /** From the top to this category; empty where the reader sees no such category. */
    public List<CategoryNode> path(long id, Language language, Audience reader) {
        var path = new ArrayList<CategoryNode>();
        descend(tree(language, reader), id, path);
        return path;
    }

    /** The category of a folder, with those above it, made where missing. */
    public Category ofFolder(String folder) {
        return transactions.write(
                () -> categories.findByFolder(folder).orElseGet(() -> add(folder)));
    }

    /** Names a category and places it among its siblings. */
    public void describe(long id, int sequence, Map<Language, Label> labels) {
        transactions.write(
                () -> {
                    var category =
                            categories.findById(id).orElseThrow(() -> new NoSuchCategory(id));
                    categories.update(
                            new Category(id, category.parentId(), category.folder(), sequence));
                    names.deleteByCategoryId(id);
                    labels.forEach((language, label) -> names.save(label.named(id, language)));
                    changes.announce(ChangeKind.CATEGORY, id);
                });
    }

    /**
     * Places a category below that of another folder, or at the top (an empty folder), as a file
     * says.
     *
     * @return whether it could be: there is such a category, and it does not stand below this one
     */
    public boolean place(long id, String folder) {
        return transactions.write(
                () -> {
                    var all = categories.inOrder();
                    var category =
                            categories.findById(id).orElseThrow(() -> new NoSuchCategory(id));
                    var parent =
                            all.stream().filter(each -> each.folder().equals(folder)).findFirst();
                    if (parent.isEmpty() && !folder.isEmpty()) {
                        return false;
                    }
                    var to = parent.map(Category::id).orElse(null);
                    try {
                        new CategoryRules(all).checkPlace(id, to);
                    } catch (CategoryRefused _) {
                        return false;
                    }
                    categories.update(new Category(id, to, category.folder(), category.sequence()));
                    changes.announce(ChangeKind.CATEGORY, id);
                    return true;
                });
    }

    /** The folder of the category above, where that is not the folder above; empty: the top. */
    public Optional<String> placedBelow(Category category) {
        var slash = category.folder().lastIndexOf('/');
        var usual = slash < 0 ? "" : category.folder().substring(0, slash);
        var above =
                category.parentId() == null
                        ? ""
                        : categories.findById(category.parentId()).map(Category::folder).orElse("");
        return above.equals(usual) ? Optional.empty() : Optional.of(above);
    }

    /** All categories, named or not, for export. */
    public List<Category> all() {
        return categories.inOrder();
    }

    /** What a category is called, by language. */
    public List<CategoryName> names(long id) {
        return names.findByCategoryIdOrderByLanguage(id);
    }

    /** What every category is called, in every language. */
    public List<CategoryName> names() {
        return names.findAll();
    }

    private Category add(String folder) {
        var slash = folder.lastIndexOf('/');
        var parent = slash < 0 ? null : ofFolder(folder.substring(0, slash)).id();
        var category = categories.save(new Category(null, parent, folder, 1000));
        changes.announce(ChangeKind.CATEGORY, Objects.requireNonNull(category.id()));
        return category;
    }

    private static Optional<CategoryNode> find(List<CategoryNode> nodes, long id) {
        var path = new ArrayList<CategoryNode>();
        return descend(nodes, id, path) ? Optional.of(path.getLast()) : Optional.empty();
    }

    private static boolean descend(List<CategoryNode> nodes, long id, List<CategoryNode> path) {
        for (var node : nodes) {
            path.addLast(node);
            if (node.id() == id || descend(node.children(), id, path)) {
                return true;
            }
            path.removeLast();
        }
        return false;
    }

    /** A name and one line about what is in it. */
    public record Label(String name, String description) {
        CategoryName named(long category, Language language) {
            return new CategoryName(
                    null, category, language.code(), name, description, Slug.of(name));
        }
    }
}
