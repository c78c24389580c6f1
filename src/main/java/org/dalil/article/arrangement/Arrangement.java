package org.dalil.article.arrangement;

import org.dalil.account.Permission;
import org.jspecify.annotations.Nullable;

/** What is to be done to articles. */
public sealed interface Arrangement {
    /**
     * @param owner an e-mail address, or what a file of the folder named; null: nobody
     */
    record Own(@Nullable String owner) implements Arrangement {}

    /**
     * @param category null: none
     */
    record Place(@Nullable Long category) implements Arrangement {}

    record Tag(String tag) implements Arrangement {}

    record Untag(String tag) implements Arrangement {}

    /** Away from everybody. */
    record Archive(String reason) implements Arrangement {}

    /** Back from the archive; it has to be validated anew. */
    record Restore() implements Arrangement {}

    /** Tags are words on a text; the others decide whose an article is and whether it is there. */
    default Permission needs() {
        return switch (this) {
            case Tag _, Untag _ -> Permission.REVIEW;
            case Own _, Place _, Archive _, Restore _ -> Permission.KEEP_ARTICLES;
        };
    }
}
