package org.dalil.desk.links;

import org.dalil.desk.frame.Words;
import org.dalil.links.DeadLink;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A link that leads nowhere.
 *
 * @param fault the key of what is wrong with it
 * @param heading above it, or null
 */
public record LinkLine(String destination, String fault, @Nullable Words heading, Instant since) {

    public static LinkLine of(DeadLink link) {
        return new LinkLine(
                link.shown(),
                "links.fault." + link.fault().code(),
                link.heading().isEmpty() ? null : Words.of(link.heading(), link.language()),
                link.since());
    }
}
