package org.dalil.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.notice.ShownNotices;
import org.dalil.theme.ThemeRefused;
import org.dalil.theme.Themes;
import org.dalil.web.request.Scheme;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Finished pages of anonymous readers, by address and scheme, in bounded memory. A page is good
 * while nothing that a reader may see has changed (the change clock, the index, the theme) and for
 * a minute, so that what is most read and "3 hours ago" move on; and not past the moment at which a
 * notice above it begins or ends. While the database is away every page is good.
 */
@Singleton
public class PageCache {
    static final Duration LONGEST = Duration.ofSeconds(60);

    /** How long one request may take to make an aged page anew while others get the old one. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int MEGABYTE = 1024 * 1024;
    private static final int OVERHEAD = 300;

    private final ClockHand hand;
    private final Themes themes;
    private final ShownNotices notices;
    private final Clock clock;
    private final boolean isOff;
    private final Cache<Key, Kept> pages;

    /** Which page, for whom; the language is part of the address. */
    public record Key(String address, Scheme scheme) {}

    /**
     * Leave to keep the page that is being made.
     *
     * @param position from which it is made, or a later one
     * @param theme by its fingerprint
     * @param until when it shows what is over, or misses what began
     */
    public record Ticket(Key key, Position position, String theme, Instant until) {}

    /**
     * @param anew when somebody began to make it anew, in milliseconds; 0: nobody has
     */
    private record Kept(Finished page, Ticket ticket, long made, AtomicLong anew) {}

    PageCache(
            ClockHand hand,
            Themes themes,
            ShownNotices notices,
            Clock clock,
            @Value("${dalil.cache.megabytes:32}") int megabytes) {
        this.hand = hand;
        this.themes = themes;
        this.notices = notices;
        this.clock = clock;
        this.isOff = megabytes == 0;
        this.pages =
                Caffeine.newBuilder()
                        .maximumWeight((long) megabytes * MEGABYTE)
                        .weigher((Key key, Kept kept) -> weight(key, kept))
                        .build();
    }

    /** The page, if it is good now. Null asks for it to be made, with {@link #ticket}. */
    public @Nullable Finished find(Key key) {
        var kept = pages.getIfPresent(key);
        if (kept == null) {
            return null;
        }
        if (!hand.isDatabaseThere()) {
            return kept.page();
        }
        var now = clock.millis();
        if (!isTrue(kept.ticket(), now)) {
            return null;
        }
        var isYoung = now - kept.made() < LONGEST.toMillis();
        return isYoung || isBeingMadeAnew(kept, now) ? kept.page() : null;
    }

    private boolean isTrue(Ticket ticket, long now) {
        return ticket.position().equals(hand.position())
                && ticket.theme().equals(theme())
                && ticket.until().isAfter(Instant.ofEpochMilli(now));
    }

    /** The page, however old it is: better than none. */
    public Optional<Finished> last(Key key) {
        return Optional.ofNullable(pages.getIfPresent(key)).map(Kept::page);
    }

    /** Taken before a page is made, so that what changes meanwhile is not missed. */
    public @Nullable Ticket ticket(Key key) {
        return isOff ? null : new Ticket(key, hand.position(), theme(), notices.nextTurn());
    }

    public void keep(Ticket ticket, Finished page) {
        pages.put(ticket.key(), new Kept(page, ticket, clock.millis(), new AtomicLong()));
    }

    /** One request makes it anew; the others need not wait for it. */
    private static boolean isBeingMadeAnew(Kept kept, long now) {
        var since = kept.anew().get();
        return now - since < PATIENCE.toMillis() || !kept.anew().compareAndSet(since, now);
    }

    private String theme() {
        try {
            return themes.current().fingerprint();
        } catch (ThemeRefused beingWorkedOn) {
            return "";
        }
    }

    private static int weight(Key key, Kept kept) {
        return OVERHEAD + 2 * key.address().length() + kept.page().content().weight();
    }
}
