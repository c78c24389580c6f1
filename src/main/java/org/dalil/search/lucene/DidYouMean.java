package org.dalil.search.lucene;

import org.dalil.search.SearchRequest;
import org.dalil.search.lucene.question.Question;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * The query with every unknown word put right, unless it is longer than queries are; only words of
 * texts that the reader may see.
 */
final class DidYouMean {
    private DidYouMean() {}

    static @Nullable String of(String query, Question question, Surfaces surfaces)
            throws IOException {
        var meant = new StringBuilder();
        var at = 0;
        for (var asked : question.words()) {
            if (!asked.taken().isEmpty()) {
                var word = asked.word();
                meant.append(query, at, word.start())
                        .append(surfaces.of(asked.taken().getFirst().word()));
                at = word.end();
            }
        }
        meant.append(query.substring(at));
        return at == 0 || meant.length() > SearchRequest.LONGEST ? null : meant.toString();
    }
}
