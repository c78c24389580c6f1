package org.dalil.portal.contact;

import org.dalil.portal.page.Words;
import org.dalil.text.SafeHtml;
import org.dalil.web.Frame;

import java.time.Instant;
import java.util.List;

/**
 * {@code pages/case}: a customer's own case.
 *
 * @param number as it is said on the telephone
 * @param description the customer's own words
 * @param direction which way those run
 * @param language the code of the language they are written in
 * @param state the key of what is true of it: waiting, answered, closed
 * @param replies the first one first
 */
record CasePage(
        Frame frame,
        String number,
        Words subject,
        List<String> description,
        String direction,
        String language,
        String state,
        boolean waiting,
        Instant openedAt,
        List<Picture> pictures,
        List<Reply> replies) {

    /** A screenshot of the customer's own. */
    record Picture(String address, int number) {}

    record Reply(SafeHtml html, Instant at, String language, String direction) {}
}
