package org.dalil.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of the texts at hand, the least recently used forgotten first. A cache that goes by
 * how often something was asked for refuses the newest text as long as older ones were asked for
 * more often, and a text that is being typed is new each time.
 *
 * @param <T> what is made of a text
 */
final class Recent<T> {
    private final int most;
    private final Map<String, T> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int weight;

    /**
     * @param most how many characters of text are remembered; a longer text is not
     */
    Recent(int most) {
        this.most = most;
    }

    /** Two who ask for the same new text at once both make it. */
    T of(String text, Function<String, T> making) {
        synchronized (kept) {
            var known = kept.get(text);
            if (known != null) {
                return known;
            }
        }
        var made = making.apply(text);
        keep(text, made);
        return made;
    }

    private void keep(String text, T made) {
        synchronized (kept) {
            if (weight(text) > most || kept.put(text, made) != null) {
                return;
            }
            weight += weight(text);
            var oldest = kept.keySet().iterator();
            while (weight > most) {
                weight -= weight(oldest.next());
                oldest.remove();
            }
        }
    }

    /** An empty text counts too. */
    private static int weight(String text) {
        return text.length() + 1;
    }
}
