package org.dalil.article.overview;

import jakarta.inject.Singleton;

import org.dalil.audit.AuditTrail;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** The door to what readers do not have, whole: for what looks through it on behalf of staff. */
@Singleton
public class WorkTexts {
    private static final Comparator<WorkText> LAST_FIRST =
            Comparator.comparing(WorkText::changedAt)
                    .thenComparing(WorkText::translationId)
                    .reversed();

    private static final int AT_ONCE = 500;

    private final WorkTextRepository repository;
    private final AuditTrail trail;

    WorkTexts(WorkTextRepository repository, AuditTrail trail) {
        this.repository = repository;
        this.trail = trail;
    }

    /** While it equals what it was, {@link #all} gives what it gave: a look at five indexes. */
    public WorkState state() {
        return new WorkState(trail.last(), repository.state());
    }

    /** What was written last first. */
    public List<WorkText> all(int most) {
        return Stream.concat(repository.drafts(most).stream(), ended())
                .sorted(LAST_FIRST)
                .limit(most)
                .toList();
    }

    /** In which nobody writes now. */
    private Stream<WorkText> ended() {
        return repository.maybe().stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(each -> repository.ended(each).stream());
    }

    /**
     * What these say now; one that is gone since is not among them.
     *
     * @param most characters of each body, from its beginning
     */
    public List<WorkBody> bodies(List<Long> ids, int most) {
        return ids.isEmpty() ? List.of() : repository.bodies(ids, most);
    }
}
