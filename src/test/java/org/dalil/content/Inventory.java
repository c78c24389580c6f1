package org.dalil.content;

import jakarta.inject.Singleton;

import org.dalil.article.attachment.Attachments;
import org.dalil.article.category.Categories;
import org.dalil.article.category.Category;
import org.dalil.article.intake.HeldArticle;
import org.dalil.article.intake.Holdings;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.revision.HeldText;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that a base holds, without ids, to compare it with another one. */
@Singleton
class Inventory {
    private final Holdings holdings;
    private final LiveArticles articles;
    private final Categories categories;
    private final Attachments attachments;

    Inventory(
            Holdings holdings,
            LiveArticles articles,
            Categories categories,
            Attachments attachments) {
        this.holdings = holdings;
        this.articles = articles;
        this.categories = categories;
        this.attachments = attachments;
    }

    Map<String, String> taken() {
        var all = new TreeMap<String, String>();
        var folders =
                categories.all().stream().collect(Collectors.toMap(Category::id, Category::folder));
        for (var category : categories.all()) {
            all.put(
                    "category " + category.folder(),
                    category.sequence()
                            + categories.names(category.id()).stream()
                                    .map(
                                            name ->
                                                    List.of(
                                                                    name.language(),
                                                                    name.name(),
                                                                    name.description(),
                                                                    name.slug())
                                                            .toString())
                                    .toList()
                                    .toString());
        }
        var page = holdings.page(0, 100);
        while (!page.isEmpty()) {
            page.forEach(article -> add(article, folders, all));
            page = holdings.page(page.getLast().id(), 100);
        }
        return all;
    }

    private void add(HeldArticle held, Map<Long, String> folders, Map<String, String> all) {
        var article = held.article();
        var by = held.description();
        var name = "article " + article.ref();
        all.put(
                name,
                List.of(
                                by.kind(),
                                article.confidence(),
                                article.audience(),
                                String.valueOf(by.owner()),
                                String.valueOf(folders.get(by.categoryId())),
                                String.valueOf(by.reviewBy()),
                                by.tags(),
                                by.products())
                        .toString());
        held.texts().forEach((language, text) -> all.put(name + " " + language, text(text)));
        attachments
                .listed(List.of(held.id()))
                .forEach(
                        file ->
                                all.put(
                                        name + " file " + file.path(),
                                        file.name() + " " + file.sha256()));
        articles.all(List.of(held.id()))
                .forEach(
                        live ->
                                all.put(
                                        name + " live " + live.language(),
                                        live.slug() + " " + live.tier() + " " + live.updatedAt()));
    }

    private static String text(HeldText text) {
        var live = text.live();
        var draft = text.draft();
        return (live == null ? "" : live.audience() + " " + live.text())
                + (draft == null ? "" : " draft " + draft.text());
    }
}
