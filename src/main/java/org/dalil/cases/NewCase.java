package org.dalil.cases;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A case as it comes in.
 *
 * @param source the system that keeps it: {@link #PORTAL}, or a helpdesk's name
 * @param reference the case's number there; null for our own
 * @param searches what the customer searched for before, in order
 * @param cameFrom the article they had read, or null
 * @param openedAt null: now
 */
public record NewCase(
        String source,
        @Nullable String reference,
        String subject,
        String description,
        List<String> searches,
        Language language,
        String product,
        @Nullable Long cameFrom,
        Customer customer,
        @Nullable Instant openedAt) {
    public static final String PORTAL = "portal";

    public NewCase {
        searches = List.copyOf(searches);
    }

    /** A question without anything beside it, of our own. */
    public static NewCase of(String subject, String description, Language language) {
        return new NewCase(
                PORTAL,
                null,
                subject,
                description,
                List.of(),
                language,
                "",
                null,
                Customer.UNKNOWN,
                null);
    }

    public NewCase from(String system, String number) {
        return new NewCase(
                system,
                number,
                subject,
                description,
                searches,
                language,
                product,
                cameFrom,
                customer,
                openedAt);
    }

    public NewCase by(Customer asking) {
        return new NewCase(
                source,
                reference,
                subject,
                description,
                searches,
                language,
                product,
                cameFrom,
                asking,
                openedAt);
    }

    public NewCase about(String of) {
        return new NewCase(
                source,
                reference,
                subject,
                description,
                searches,
                language,
                of,
                cameFrom,
                customer,
                openedAt);
    }

    public NewCase after(List<String> words, @Nullable Long article) {
        return new NewCase(
                source,
                reference,
                subject,
                description,
                words,
                language,
                product,
                article,
                customer,
                openedAt);
    }

    public NewCase at(@Nullable Instant time) {
        return new NewCase(
                source,
                reference,
                subject,
                description,
                searches,
                language,
                product,
                cameFrom,
                customer,
                time);
    }
}
