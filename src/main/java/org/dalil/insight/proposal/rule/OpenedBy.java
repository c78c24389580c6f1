package org.dalil.insight.proposal.rule;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * How often searches on a topic in a language opened an article.
 *
 * @param visitors of its days, added up
 */
@MappedEntity("opened_by")
public record OpenedBy(
        @Id long root, String language, long articleId, long opened, long visitors) {}
