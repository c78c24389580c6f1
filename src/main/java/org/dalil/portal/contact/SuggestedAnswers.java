package org.dalil.portal.contact;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.micronaut.serde.annotation.Serdeable;

import java.util.List;

/** What may answer a question that is being written, for the script beside the form. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SuggestedAnswers(List<Line> suggestions) {

    /**
     * @param language the article's code
     * @param direction which way the title runs, by its letters
     */
    @Serdeable
    record Line(String title, String address, String language, String direction) {}

    static SuggestedAnswers of(List<ContactPage.Suggested> all) {
        return new SuggestedAnswers(
                all.stream()
                        .map(
                                each ->
                                        new Line(
                                                each.title().text(),
                                                each.address(),
                                                each.title().language(),
                                                each.title().direction()))
                        .toList());
    }
}
