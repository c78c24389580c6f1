package org.dalil.content;

import jakarta.inject.Singleton;

import org.dalil.article.category.Categories;
import org.dalil.article.category.Category;
import org.dalil.content.export.ExportWriter;
import org.dalil.content.file.CategoryText;
import org.dalil.content.file.FrontWriter;
import org.dalil.content.record.Records;
import org.dalil.text.Language;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The part of an export that writes what categories are called. */
@Singleton
class CategoryExport {
    private final Categories categories;
    private final CategoryImport labels;
    private final Records records;

    CategoryExport(Categories categories, CategoryImport labels, Records records) {
        this.categories = categories;
        this.labels = labels;
        this.records = records;
    }

    /** Writes all that say something; answers with the folders whose file lies there now. */
    Set<String> write(ExportWriter writer, long folder) {
        var written = new HashSet<String>();
        var top = records.foreignOf("").orElse("");
        if (!top.isEmpty()) {
            write("", new FrontWriter(top), writer, folder, written);
        }
        for (var category : categories.all()) {
            var names = labels.labels(category);
            var foreign = records.foreignOf(category.folder()).orElse("");
            if (!names.isEmpty()
                    || categories.placedBelow(category).isPresent()
                    || category.sequence() != CategoryText.LAST
                    || !foreign.isEmpty()) {
                write(category.folder(), front(category, names, foreign), writer, folder, written);
            }
        }
        return written;
    }

    private void write(
            String at, FrontWriter front, ExportWriter writer, long folder, Set<String> written) {
        var path = CategoryImport.path(at);
        var known = records.at(folder, List.of(path)).get(path);
        var content = front.lines().getBytes(StandardCharsets.UTF_8);
        if (writer.write(path, content, known == null ? "" : known.bytes())) {
            written.add(at);
        }
    }

    private FrontWriter front(
            Category category, Map<Language, Categories.Label> names, String foreign) {
        var front =
                new FrontWriter(foreign)
                        .plain("order", Integer.toString(category.sequence()))
                        .texts("name", each(names, Categories.Label::name))
                        .texts("description", each(names, Categories.Label::description));
        categories
                .placedBelow(category)
                .ifPresent(above -> front.text("parent", above.isEmpty() ? "/" : above));
        return front;
    }

    private static Map<Language, String> each(
            Map<Language, Categories.Label> labels, Function<Categories.Label, String> what) {
        var texts = new TreeMap<Language, String>();
        labels.forEach(
                (language, label) -> {
                    if (!what.apply(label).isEmpty()) {
                        texts.put(language, what.apply(label));
                    }
                });
        return texts;
    }
}
