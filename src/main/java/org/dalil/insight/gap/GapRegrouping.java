package org.dalil.insight.gap;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;

import org.dalil.insight.topic.Regrouping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What is listed follows at once where topics are joined, so that no failure is off the page until
 * they are counted again; whoever failed in both in a day counts twice until then.
 */
@Singleton
class GapRegrouping implements Regrouping {
    private final GapRepository repository;
    private final Clock clock;

    GapRegrouping(GapRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public void joined(Collection<Long> roots, long root) {
        var rows =
                repository.rowsOf(roots).stream().collect(groupingBy(Place::of)).entrySet().stream()
                        .map(each -> sum(each.getKey(), root, each.getValue()))
                        .toList();
        repository.forgetTopics(roots);
        if (!rows.isEmpty()) {
            repository.add(rows);
        }
        repository.dueAgain(clock.instant());
    }

    private static GapRow sum(Place place, long root, List<GapRow> rows) {
        return rows.stream()
                .reduce(GapRow.nothing(place.until(), place.language(), root), GapRow::plus);
    }

    private record Place(LocalDate until, String language) {

        static Place of(GapRow row) {
            return new Place(row.untilDay(), row.language());
        }
    }

    @Override
    public void parted(Collection<Long> leaves, long root) {
        repository.dueAgain(clock.instant());
    }

    @Override
    public void moved(Collection<Long> wordings, long from, long topic) {
        repository.dueAgain(clock.instant());
    }
}
