package org.dalil.article.translation;

/**
 * The condition, in SQL, that what was made from a revision is behind: a later one of the same text
 * went live, up to the one that is live now, and it was no minor edit. Where no word changed
 * between the two (other readers, another comma) nothing has to be translated. What a reviewer's
 * correction took the place of was never live.
 */
public final class Behind {
    /** To be followed by the id of that revision, and a closing parenthesis. */
    public static final String MADE_FROM =
            "exists (select 1 from revision m join translation s on s.id = m.translation_id"
                    + " join revision n on n.id = s.published_revision_id"
                    + " join revision x on x.translation_id = s.id and x.number > m.number"
                    + " and x.number <= n.number where x.minor = false"
                    + " and x.state in ('PUBLISHED', 'SUPERSEDED')"
                    + " and coalesce(x.added_words + x.removed_words, 1) > 0"
                    + " and not exists (select 1 from revision c where"
                    + " c.translation_id = x.translation_id and c.corrects_id = x.id)"
                    + " and m.id = ";

    /** Of a translation {@code t} that is live. */
    public static final String OF_T =
            "(t.published_revision_id is not null and " + MADE_FROM + "t.source_revision_id))";

    private Behind() {}
}
