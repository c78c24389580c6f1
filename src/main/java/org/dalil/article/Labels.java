package org.dalil.article;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tags and products: read for many articles at once, replaced for one. */
@Singleton
public class Labels {
    private final LabelRepository repository;

    Labels(LabelRepository repository) {
        this.repository = repository;
    }

    public Map<Long, List<String>> tags(List<Long> articles) {
        return articles.isEmpty() ? Map.of() : byArticle(repository.tags(articles));
    }

    public Map<Long, List<String>> products(List<Long> articles) {
        return articles.isEmpty() ? Map.of() : byArticle(repository.products(articles));
    }

    void replace(long article, Description description) {
        replace(List.of(article), Map.of(article, description));
    }

    /**
     * @param had those that may have labels already
     */
    void replace(List<Long> had, Map<Long, Description> descriptions) {
        if (!had.isEmpty()) {
            repository.forgetTags(had);
            repository.forgetProducts(had);
        }
        var tags = new ArrayList<Label>();
        var products = new ArrayList<Label>();
        descriptions.forEach(
                (article, description) -> {
                    description.tags().forEach(tag -> tags.add(new Label(article, tag)));
                    description.products().forEach(name -> products.add(new Label(article, name)));
                });
        if (!tags.isEmpty()) {
            repository.addTags(tags);
        }
        if (!products.isEmpty()) {
            repository.addProducts(products);
        }
    }

    private static Map<Long, List<String>> byArticle(List<Label> labels) {
        return labels.stream()
                .collect(groupingBy(Label::articleId, mapping(Label::name, toList())));
    }
}
