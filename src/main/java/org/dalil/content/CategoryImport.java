package org.dalil.content;

import jakarta.inject.Singleton;

import org.dalil.article.category.Categories;
import org.dalil.article.category.Category;
import org.dalil.content.file.CategoryReader;
import org.dalil.content.file.CategoryText;
import org.dalil.content.finding.Cause;
import org.dalil.content.finding.Finding;
import org.dalil.content.finding.LeftOut;
import org.dalil.content.folder.Fingerprint;
import org.dalil.content.folder.Listing;
import org.dalil.content.folder.OtherFile;
import org.dalil.content.record.FolderFile;
import org.dalil.content.record.Records;
import org.dalil.database.Transactions;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The part of an import that names categories and places them. */
@Singleton
class CategoryImport {
    static final String FILE = "category.yml";
    private static final String NO_TEXT = "";

    private final Categories categories;
    private final Records records;
    private final Settings settings;
    private final Transactions transactions;

    CategoryImport(
            Categories categories, Records records, Settings settings, Transactions transactions) {
        this.categories = categories;
        this.records = records;
        this.settings = settings;
        this.transactions = transactions;
    }

    /** Reads all of them, by folder. */
    SortedMap<String, CategoryText> read(Listing listing, Tally tally) {
        var reader = new CategoryReader(settings.portal().defaultLanguage());
        var texts = new TreeMap<String, CategoryText>();
        listing.categories()
                .forEach(
                        (at, file) ->
                                read(reader, at, file, tally)
                                        .ifPresent(text -> texts.put(at, text)));
        return texts;
    }

    void take(Map<String, CategoryText> texts, long folder, Tally tally) {
        var taking = new Taking(folder, texts.keySet(), tally);
        texts.forEach((at, text) -> take(at, text, taking));
    }

    /**
     * @param there folders that are described
     */
    private record Taking(long folder, Set<String> there, Tally tally) {}

    /** What the base says of a category, to see later whether it still does. */
    String fingerprint(Category category) {
        return fingerprint(
                category.sequence(),
                labels(category),
                categories.placedBelow(category).orElse(null));
    }

    /** What a category is called, by language. */
    Map<Language, Categories.Label> labels(Category category) {
        var labels = new TreeMap<Language, Categories.Label>();
        for (var name : categories.names(Objects.requireNonNull(category.id()))) {
            labels.put(
                    new Language(name.language()),
                    new Categories.Label(name.name(), name.description()));
        }
        return labels;
    }

    /** What is to be remembered once base and file agree. */
    static FolderFile file(long folder, String at, CategoryText text) {
        return FolderFile.of(
                folder,
                path(at),
                null,
                text.hash(),
                text.bytes(),
                NO_TEXT,
                fingerprint(text.order(), text.labels(), parent(at, text)));
    }

    static String path(String folder) {
        return folder.isEmpty() ? FILE : folder + "/" + FILE;
    }

    private static String fingerprint(
            int sequence, Map<Language, Categories.Label> labels, @Nullable String parent) {
        return parent == null
                ? Fingerprint.of(sequence, labels)
                : Fingerprint.of(sequence, labels, parent);
    }

    /** Null where it only says what the place of the folder says. */
    private static @Nullable String parent(String at, CategoryText text) {
        var usual = at.contains("/") ? at.substring(0, at.lastIndexOf('/')) : "";
        return usual.equals(text.parent()) ? null : text.parent();
    }

    private static Optional<CategoryText> read(
            CategoryReader reader, String at, OtherFile file, Tally tally) {
        try {
            var text = reader.read(path(at), file);
            text.notices().forEach(tally::tell);
            return Optional.of(text);
        } catch (LeftOut refused) {
            tally.tell(refused.of(path(at)));
            return Optional.empty();
        }
    }

    private void take(String at, CategoryText text, Taking taking) {
        var path = path(at);
        var folder = taking.folder();
        var known = records.at(folder, List.of(path)).get(path);
        if (known != null && known.hash().equals(text.hash())) {
            if (known.folderId() != folder) {
                transactions.write(() -> records.keep(folder, List.of(known.in(folder))));
            }
            return;
        }
        transactions.write(
                () -> {
                    if (at.isEmpty()) {
                        records.keepForeign(at, text.foreign());
                    } else if (!described(at, text, known, taking)) {
                        taking.tally()
                                .tell(
                                        Finding.conflict(
                                                Cause.BOTH_CHANGED,
                                                path,
                                                "changed here and on the desk; nothing was"
                                                        + " overwritten"));
                        return;
                    }
                    records.keep(folder, List.of(file(folder, at, text)));
                });
    }

    /** Whether it could be. */
    private boolean described(
            String at, CategoryText text, @Nullable FolderFile known, Taking taking) {
        var category = categories.ofFolder(at);
        var now = fingerprint(category);
        var untouched = fingerprint(CategoryText.LAST, Map.of(), null);
        var wanted = fingerprint(text.order(), text.labels(), parent(at, text));
        if (!now.equals(wanted)) {
            if (!now.equals(untouched) && (known == null || !known.standing().equals(now))) {
                return false;
            }
            categories.describe(Objects.requireNonNull(category.id()), text.order(), text.labels());
            place(at, category, text, taking);
        }
        records.keepForeign(at, text.foreign());
        return true;
    }

    private void place(String at, Category category, CategoryText text, Taking taking) {
        var wanted = parent(at, text);
        if (wanted == null && categories.placedBelow(category).isEmpty()) {
            return;
        }
        var usual = at.contains("/") ? at.substring(0, at.lastIndexOf('/')) : "";
        var above = wanted == null ? usual : wanted;
        if (taking.there().contains(above)) {
            var _ = categories.ofFolder(above); // it is described in its turn
        }
        if (!categories.place(Objects.requireNonNull(category.id()), above)) {
            taking.tally()
                    .tell(
                            Finding.notice(
                                    Cause.FOREIGN_VALUE,
                                    path(at),
                                    1,
                                    "names a parent that is not there, lies below it or is too"
                                            + " deep; it stays where it is"));
        }
    }
}
