package org.dalil.links.web;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An address of another site, and what it answered.
 *
 * @param nextOn the night on which it is asked next
 * @param nights in a row on which it failed
 * @param answer what was said last of the link
 * @param deadSince null while it is not known to be dead
 */
@MappedEntity("web_address")
record WebAddress(
        @Id String digest,
        String address,
        LocalDate nextOn,
        @Nullable LocalDate askedOn,
        int nights,
        Answer.Kind answer,
        String detail,
        @Nullable Instant deadSince) {
    /** What is there is rarely gone within a week. */
    static final int FINE_DAYS = 7;

    static final int UNASKED_DAYS = 3;

    /** Nights on which a site says that there is nothing. */
    static final int GONE_NIGHTS = 2;

    /** Nights on which there is nobody; a site that is mended over a weekend is not gone. */
    static final int SILENT_NIGHTS = 3;

    String host() {
        return URI.create(address).getHost();
    }

    WebAddress after(Answer said, LocalDate today, Instant now) {
        return switch (said.kind()) {
            case FINE -> with(said, today, FINE_DAYS, 0, null);
            case GONE -> failed(said, today, now, GONE_NIGHTS);
            case SILENT -> failed(said, today, now, SILENT_NIGHTS);
            case UNASKED, NEW -> unasked(said, today);
        };
    }

    private WebAddress failed(Answer said, LocalDate today, Instant now, int enough) {
        var dead = deadSince == null && nights + 1 >= enough ? now : deadSince;
        return with(said, today, 1, nights + 1, dead);
    }

    /** Neither a failure nor a sign of life. */
    private WebAddress unasked(Answer said, LocalDate today) {
        return deadSince == null
                ? with(said, today, nights == 0 ? UNASKED_DAYS : 1, nights, null)
                : with(new Answer(answer, detail), today, 1, nights, deadSince);
    }

    private WebAddress with(
            Answer said, LocalDate today, int days, int failed, @Nullable Instant dead) {
        return new WebAddress(
                digest,
                address,
                today.plusDays(days),
                today,
                failed,
                said.kind(),
                said.detail(),
                dead);
    }
}
