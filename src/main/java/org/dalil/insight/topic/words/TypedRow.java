package org.dalil.insight.topic.words;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.text.Language;

/** Words of a topic or of one it is joined with, and who typed them. */
@MappedEntity("typed_row")
public record TypedRow(
        @Id long id, long root, String language, String words, long visitors, long lately) {

    public TopicName.Typed typed() {
        return new TopicName.Typed(words, new Language(language), visitors, lately);
    }
}
