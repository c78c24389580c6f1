package org.dalil.console.demo.shop.crowd;

import org.dalil.text.Language;

import java.time.Instant;
import java.util.List;

/**
 * Somebody's time on the portal.
 *
 * @param visitor 22 letters that stand for them on this day
 */
public record Visit(String visitor, Language language, List<Move> moves) {

    public record Move(Instant at, Deed deed) {}
}
