package org.dalil.insight.proposal.rule;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How many failed with the one words and were answered with the others. */
@MappedEntity("reworded_to")
public record RewordedTo(@Id long fromId, long toId, long fromRoot, long toRoot, long visitors) {}
