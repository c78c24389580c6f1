package org.dalil.insight.proposal.split;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * How many opened an article with these words.
 *
 * @param root the topic that stands for theirs
 * @param visitors of its days, added up
 */
@MappedEntity("wording_opened")
public record WordingOpened(long root, @Id long wordingId, long articleId, long visitors) {}
