package org.dalil.links;

import org.dalil.content.folder.Percent;
import org.dalil.text.Hidden;
import org.dalil.text.Language;

import java.time.Instant;

/**
 * A link of a live text that leads nowhere for those who read the text.
 *
 * @param destination as it is written
 * @param anchor of the heading above it, as a page has it; empty before the first one
 * @param heading plain; empty before the first one
 * @param since when that was noticed
 * @param answer of another site ({@code 404}); else empty
 */
public record DeadLink(
        long article,
        Language language,
        String destination,
        String anchor,
        String heading,
        Fault fault,
        Instant since,
        String answer) {

    /** As its author would write it: Arabic in an address is no row of percent signs. */
    public String shown() {
        var plain = Percent.decode(destination);
        return plain.equals(Hidden.without(plain)) ? plain : destination;
    }
}
