package org.dalil.mail;

import org.dalil.text.Language;

/**
 * What a customer is told by mail. There is no place in it for anything internal: only the case's
 * number, the customer's own subject, and the answer.
 */
public sealed interface CustomerNews {

    /** The customer's address. */
    String email();

    /** The language the case is written in. */
    Language language();

    long number();

    /**
     * Their question is here.
     *
     * @param token opens their private page
     */
    record Received(String email, Language language, long number, String token)
            implements CustomerNews {
        @Override
        public String toString() {
            return "Received " + number;
        }
    }

    /**
     * They were answered.
     *
     * @param subject in their own words
     * @param reply Markdown
     * @param token opens their private page, made for this mail
     */
    record Answered(
            String email,
            Language language,
            long number,
            String subject,
            String reply,
            String token)
            implements CustomerNews {
        @Override
        public String toString() {
            return "Answered " + number;
        }
    }
}
