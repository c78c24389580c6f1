package org.dalil.insight.wording;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How many visitors wrote words in one way, their days added up. */
@MappedEntity("spelling_row")
record SpellingRow(@Id long wordingId, String words, long visitors) {}
