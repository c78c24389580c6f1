package org.dalil.insight.proposal.split;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds topics that could be two. */
@Singleton
public class Splits {
    private static final int AT_ONCE = 100;

    private final WordingOpenedRepository repository;

    Splits(WordingOpenedRepository repository) {
        this.repository = repository;
    }

    /** The groups of a topic; empty where it is one. */
    public List<SplitGroup> of(long root, LocalDate since) {
        var groups = SplitRules.groups(repository.opened(List.of(root), since));
        return groups.size() < 2 ? List.of() : groups;
    }

    /** Those of these topics that are two, with their groups. */
    public Map<Long, List<SplitGroup>> of(Collection<Long> roots, LocalDate since) {
        var found = new TreeMap<Long, List<SplitGroup>>();
        var all = roots.stream().sorted().toList();
        for (var at = 0; at < all.size(); at += AT_ONCE) {
            var some = all.subList(at, Math.min(all.size(), at + AT_ONCE));
            repository.opened(some, since).stream()
                    .collect(groupingBy(WordingOpened::root, toList()))
                    .forEach(
                            (root, rows) -> {
                                var groups = SplitRules.groups(rows);
                                if (groups.size() > 1) {
                                    found.put(root, groups);
                                }
                            });
        }
        return found;
    }
}
