package org.dalil.article.overview;

import jakarta.inject.Singleton;

import java.util.List;

/** The door to what readers do not have, whole: for what looks through it on behalf of staff. */
@Singleton
public class WorkTexts {
    private final WorkTextRepository repository;

    WorkTexts(WorkTextRepository repository) {
        this.repository = repository;
    }

    /** What was written last first. */
    public List<WorkText> all(int most) {
        return repository.all(most);
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
