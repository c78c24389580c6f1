package org.dalil.article.revision;

import jakarta.inject.Singleton;

import java.util.List;

/** The door to where revisions belong, for who shows many of them by their number alone. */
@Singleton
public class PlacedRevisions {
    private final RevisionRepository revisions;

    PlacedRevisions(RevisionRepository revisions) {
        this.revisions = revisions;
    }

    /** All of an article, in no order. */
    public List<PlacedRevision> ofArticle(long article) {
        return revisions.placedOf(article);
    }

    /** Those that are still there, in no order. */
    public List<PlacedRevision> of(List<Long> revisions) {
        return revisions.isEmpty() ? List.of() : this.revisions.placed(revisions);
    }
}
