package org.dalil.desk.feedback;

import org.dalil.feedback.Tally;

/**
 * {@code partials/desk-votes}: what votes say.
 *
 * @param isFew whether they say nothing yet; the shares are 0 then
 * @param share in percent, as {@code low} and {@code high}, between which it likely lies
 */
public record VoteCount(boolean isFew, int yes, int all, long share, long low, long high) {

    public static VoteCount of(Tally tally) {
        return switch (tally) {
            case Tally.Few(var yes, var all) -> new VoteCount(true, yes, all, 0, 0, 0);
            case Tally.Enough(var yes, var all, var low, var high) ->
                    new VoteCount(
                            false,
                            yes,
                            all,
                            percent((double) yes / all),
                            percent(low),
                            percent(high));
        };
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
