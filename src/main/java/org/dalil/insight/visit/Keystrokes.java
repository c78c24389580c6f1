package org.dalil.insight.visit;

import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.Stayed;
import org.dalil.insight.event.StoredEvent;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who searches while they type sends the beginnings of what they mean: within half a minute each,
 * and with nothing opened between, these are one search, the last one.
 */
final class Keystrokes {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Vowel signs and what lengthens Arabic letters: people add them as they go. */
    private static final Pattern SIGNS = Pattern.compile("[\\p{M}\\u0640]+");

    private Keystrokes() {}

    static List<StoredEvent> together(List<StoredEvent> visit) {
        var kept = new ArrayList<StoredEvent>();
        for (var event : visit) {
            if (event.event() instanceof Searched search) {
                leaveBeginnings(kept, search, event);
            }
            kept.add(event);
        }
        return kept;
    }

    private static void leaveBeginnings(
            List<StoredEvent> kept, Searched search, StoredEvent typed) {
        var then = typed.at();
        for (var at = kept.size() - 1; at >= 0; at--) {
            var before = kept.get(at);
            if (before.event() instanceof Searched earlier) {
                if (then.isAfter(before.at().plus(LONGEST)) || !isTypedOn(earlier, search)) {
                    return;
                }
                then = before.at();
                kept.remove(at);
            } else if (!(before.event() instanceof Stayed)) {
                return;
            }
        }
    }

    /** The same words are no keystroke: the way back, or the next page, which shows more hits. */
    private static boolean isTypedOn(Searched one, Searched other) {
        var first = folded(one.words().text());
        var second = folded(other.words().text());
        return !first.equals(second) && (first.startsWith(second) || second.startsWith(first));
    }

    private static String folded(String words) {
        var whole = Normalizer.normalize(words, Normalizer.Form.NFKD);
        return SIGNS.matcher(whole).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }
}
