package org.dalil.cases.asked;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The same words of several cases, together. */
@MappedEntity("case_search")
record AskedWords(@Id String words, String language, long times) {}
