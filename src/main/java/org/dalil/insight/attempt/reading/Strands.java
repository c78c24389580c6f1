package org.dalil.insight.attempt.reading;

import org.dalil.insight.attempt.reading.Known.Place;
import org.dalil.insight.attempt.rule.Step;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All strands of a visit: what happens on one is elsewhere to the others. */
final class Strands {
    private final Map<Key, Strand> all = new LinkedHashMap<>();
    private @Nullable Strand latest;

    private record Key(long root, Language language) {}

    Collection<Strand> all() {
        return all.values();
    }

    Strand of(Place place, Language language, Instant at) {
        latest =
                all.computeIfAbsent(
                        new Key(place.root(), language), _ -> new Strand(place, language, at));
        return latest;
    }

    /** The one that the visit was about last. */
    @Nullable Strand latest() {
        return latest;
    }

    void turnTo(Strand strand) {
        latest = strand;
    }

    void search(Sought sought, boolean akin) {
        var place = sought.place;
        var own = place == null ? null : of(place, sought.language, sought.at);
        others(own).forEach(each -> each.add(new Step.Elsewhere(sought.at, akin)));
        if (own != null) {
            own.search(sought, place);
        }
    }

    void open(Place place, Language language, Opening opening, Instant at) {
        var own = of(place, language, at);
        others(own).forEach(each -> each.add(new Step.Aside()));
        own.open(opening, at);
    }

    void takeBack(long article) {
        all.values().forEach(each -> each.takeBack(article));
    }

    /** The last one that opened an article. */
    @Nullable Strand thatOpened(long article) {
        if (latest != null && latest.opened(article)) {
            return latest;
        }
        Strand found = null;
        for (var strand : all.values()) {
            found = strand.opened(article) ? strand : found;
        }
        return found;
    }

    private List<Strand> others(@Nullable Strand own) {
        var others = new ArrayList<>(all.values());
        others.remove(own);
        return others;
    }
}
