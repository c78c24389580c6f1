package org.dalil.feedback;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says of a text.
 *
 * @param language of the text
 * @param revision that they read
 * @param reason only where it did not help; null: none was chosen
 * @param words a line; empty: none. However it is made, nothing in it says who wrote it
 */
public record NewVote(
        long article,
        Language language,
        long revision,
        boolean helpful,
        @Nullable VoteReason reason,
        String words) {

    /**
     * @throws VoteRefused where the words are too long
     */
    public NewVote {
        words = VoteWords.of(words, language);
    }

    public static NewVote yes(long article, Language language, long revision) {
        return new NewVote(article, language, revision, true, null, "");
    }

    public static NewVote no(long article, Language language, long revision) {
        return new NewVote(article, language, revision, false, null, "");
    }

    public NewVote because(@Nullable VoteReason why, String typed) {
        return new NewVote(article, language, revision, helpful, why, typed);
    }
}
