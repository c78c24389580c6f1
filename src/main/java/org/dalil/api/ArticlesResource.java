package org.dalil.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.micronaut.serde.annotation.Serdeable;

import java.util.List;

/**
 * A page of the articles that live in one language, by id.
 *
 * @param total how many there are on all pages, exactly
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ArticlesResource(long total, int page, int size, List<ArticleResource> items) {}
