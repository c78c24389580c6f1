package org.dalil.feedback;

import org.dalil.text.Hidden;
import org.dalil.text.Language;
import org.dalil.text.Redaction;

/** The line a reader writes: one line, and nothing in it says who they are. */
final class VoteWords {
    /** Placeholders may be longer than what they stand for. */
    private static final int COLUMN = 1000;

    private VoteWords() {}

    /**
     * @throws VoteRefused where it is too long
     */
    static String of(String typed, Language language) {
        if (typed.length() > 4 * Votes.LONGEST_WORDS) {
            throw new VoteRefused(); // before any work on a megabyte
        }
        var line = Hidden.without(typed).replaceAll("\\s+", " ");
        if (line.length() > Votes.LONGEST_WORDS) {
            throw new VoteRefused();
        }
        var clean = Redaction.of(line, language);
        return clean.length() <= COLUMN ? clean : clean.substring(0, COLUMN);
    }
}
