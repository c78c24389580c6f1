package org.dalil.portal.page;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code partials/vote}: whether an article helped. Holds nothing of who reads it, so that it may
 * be kept with the page.
 *
 * @param address where the forms go
 * @param revision that was read
 * @param asks whether the question stands there
 * @param thanks whether a yes was given
 * @param wonders whether a no was given, and why is asked
 * @param said whether a no was given, and why
 * @param reasons to choose from
 * @param typed the line, as it was
 * @param problem what was wrong, or null
 * @param isWordy whether the line is what is wrong
 */
public record VotePart(
        String address,
        String revision,
        boolean asks,
        boolean thanks,
        boolean wonders,
        boolean said,
        List<Choice> reasons,
        String typed,
        @Nullable String problem,
        boolean isWordy) {
    private static final List<String> REASONS =
            List.of("not_solved", "incomplete", "wrong", "hard", "other_topic");

    /**
     * @param label the key of its words
     */
    public record Choice(String value, String label, boolean chosen) {}

    public static VotePart of(Language page, long article, long revision, VoteState state) {
        return of(page, article, revision, state, "", "", null, false);
    }

    /**
     * @param reason that was chosen; empty: none
     * @param isWordy whether the problem is one of the line
     */
    public static VotePart of(
            Language page,
            long article,
            long revision,
            VoteState state,
            String reason,
            String typed,
            @Nullable String problem,
            boolean isWordy) {
        return new VotePart(
                "/" + page + "/articles/" + article + "/vote",
                Long.toString(revision),
                state == VoteState.ASKED,
                state == VoteState.YES,
                state == VoteState.NO,
                state == VoteState.SAID,
                state == VoteState.NO ? choices(reason) : List.of(),
                typed,
                problem,
                isWordy);
    }

    private static List<Choice> choices(String chosen) {
        return REASONS.stream()
                .map(each -> new Choice(each, "vote.reason." + each, each.equals(chosen)))
                .toList();
    }
}
