package org.dalil.search.draft;

import static java.util.stream.Collectors.toSet;

import org.dalil.article.overview.WorkText;
import org.dalil.search.SearchIndex;
import org.dalil.search.UnpublishedText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the index has of texts that readers do not have: as many as memory may hold. */
final class Searched {
    /** Of the longest texts a few million characters: so much is read from the base at once. */
    private static final int AT_ONCE = 50;

    private final SearchIndex index;
    private final Unpublishing unpublishing;
    private final long mostCharacters;
    private Map<Long, Held> known = Map.of();

    /**
     * @param mostCharacters of all together
     */
    Searched(SearchIndex index, Unpublishing unpublishing, long mostCharacters) {
        this.index = index;
        this.unpublishing = unpublishing;
        this.mostCharacters = mostCharacters;
    }

    /**
     * Puts what changed into the index and takes out what is gone, or does not fit any more.
     *
     * @param now those that were written last first
     * @return how many of them, from the first, are there
     */
    int keep(List<Seen> now) {
        var kept = new LinkedHashMap<Long, Held>();
        var room = mostCharacters;
        for (var from = 0; from < now.size() && room >= 0; from += AT_ONCE) {
            room = keep(now.subList(from, Math.min(now.size(), from + AT_ONCE)), kept, room);
        }
        var gone = new HashSet<>(known.keySet());
        gone.removeAll(kept.keySet());
        index.keepUnpublished(List.of(), gone);
        known = kept;
        return kept.size();
    }

    /**
     * @return the room that is left; less than 0 where one did not fit
     */
    private long keep(List<Seen> some, Map<Long, Held> kept, long room) {
        var changed = some.stream().filter(each -> !isKnown(each)).toList();
        var texts = unpublishing.of(changed);
        var lengths = new LinkedHashMap<Long, Integer>();
        texts.forEach(each -> lengths.put(each.id(), length(each)));
        for (var each : some) {
            var held = isKnown(each) ? known.get(each.id()) : held(each, lengths);
            room -= held.length();
            if (room < 0) {
                break;
            }
            kept.put(each.id(), held);
        }
        var fit = new ArrayList<>(texts);
        fit.removeIf(each -> !kept.containsKey(each.id()));
        index.keepUnpublished(fit, unreadable(changed, lengths));
        return room;
    }

    private boolean isKnown(Seen seen) {
        var before = known.get(seen.id());
        return before != null && before.seen().equals(seen);
    }

    private static Held held(Seen seen, Map<Long, Integer> lengths) {
        return new Held(seen, lengths.getOrDefault(seen.id(), 0));
    }

    /** What was there of them says what they say no longer. */
    private static Set<Long> unreadable(List<Seen> changed, Map<Long, Integer> lengths) {
        return changed.stream()
                .map(Seen::id)
                .filter(id -> !lengths.containsKey(id))
                .collect(toSet());
    }

    void drop(long article) {
        var left = new LinkedHashMap<>(known);
        left.values().removeIf(each -> each.seen().text().articleId() == article);
        var gone = new HashSet<>(known.keySet());
        gone.removeAll(left.keySet());
        index.keepUnpublished(List.of(), gone);
        known = left;
    }

    private static int length(UnpublishedText text) {
        var document = text.document();
        var sections =
                document.sections().stream()
                        .mapToInt(each -> each.heading().length() + each.text().length())
                        .sum();
        return document.title().length() + document.summary().length() + sections;
    }

    /** What was put into the index; anything else is put there anew. */
    record Seen(WorkText text, List<String> tags) {
        long id() {
            return text.translationId();
        }
    }

    private record Held(Seen seen, int length) {}
}
