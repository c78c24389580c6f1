package org.dalil.article;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;

import java.util.List;
import java.util.Map;

/** Tags and products: read for many articles at once, replaced for one. */
@Singleton
class Labels {
    private final LabelRepository repository;

    Labels(LabelRepository repository) {
        this.repository = repository;
    }

    Map<Long, List<String>> tags(List<Long> articles) {
        return articles.isEmpty() ? Map.of() : byArticle(repository.tags(articles));
    }

    Map<Long, List<String>> products(List<Long> articles) {
        return articles.isEmpty() ? Map.of() : byArticle(repository.products(articles));
    }

    void replace(long article, Description description) {
        repository.forgetTags(article);
        repository.forgetProducts(article);
        description.tags().forEach(tag -> repository.addTag(article, tag));
        description.products().forEach(product -> repository.addProduct(article, product));
    }

    private static Map<Long, List<String>> byArticle(List<Label> labels) {
        return labels.stream()
                .collect(groupingBy(Label::articleId, mapping(Label::name, toList())));
    }
}
