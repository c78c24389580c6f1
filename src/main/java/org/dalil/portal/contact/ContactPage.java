package org.dalil.portal.contact;

import org.dalil.portal.page.Words;
import org.dalil.web.Frame;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/contact}.
 *
 * @param problems all of them, each with the field it belongs to; empty at first
 * @param token to be sent along, so that a second click opens no second case
 * @param article the title of the one the customer came from, or null
 * @param articleId the same as it is sent, or empty
 * @param searches what goes along of what the customer searched for
 * @param suggestions articles that may answer it
 * @param ways other ways to reach people
 * @param open whether one can write here
 * @param trapped whether the field for robots was filled in: then a person sees it, too
 */
record ContactPage(
        Frame frame,
        List<Problem> problems,
        Field subject,
        Field description,
        Field product,
        Field name,
        Field email,
        @Nullable String filesProblem,
        String token,
        @Nullable Words article,
        String articleId,
        List<String> searches,
        List<Suggested> suggestions,
        boolean trapped,
        String trap,
        Ways ways,
        boolean open) {

    /**
     * @param words when we answer, or empty
     * @param others whether there is a way beside the form
     */
    record Ways(
            String words,
            boolean others,
            String telephone,
            String telephoneAddress,
            String email,
            String emailAddress) {}

    /**
     * @param field the element's id
     */
    record Problem(String field, String words) {}

    /**
     * A field as it was filled in.
     *
     * @param problem what is wrong with it, or null
     */
    record Field(String typed, String direction, int most, @Nullable String problem) {}

    record Suggested(Words title, String address) {}
}
