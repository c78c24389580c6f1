package org.dalil.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.micronaut.serde.annotation.Serdeable;

import org.dalil.article.ArticleAddress;
import org.dalil.search.Hit;

/**
 * An article that was found.
 *
 * @param url path of its page
 * @param excerpt HTML: escaped text in which {@code <mark>} stands around the words that matched
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record HitResource(
        long id,
        String ref,
        String lang,
        String title,
        String summary,
        String url,
        double score,
        String excerpt) {

    static HitResource of(Hit hit) {
        return new HitResource(
                hit.id(),
                hit.ref(),
                hit.language().code(),
                hit.title(),
                hit.summary(),
                ArticleAddress.of(hit.language(), hit.id(), hit.slug()),
                hit.score(),
                Marked.html(hit.excerpt()));
    }
}
