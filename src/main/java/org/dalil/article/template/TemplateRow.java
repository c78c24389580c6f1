package org.dalil.article.template;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

@MappedEntity("article_template")
record TemplateRow(
        @Id @GeneratedValue @Nullable Long id, String kind, String language, String body) {}
