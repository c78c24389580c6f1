package org.dalil.benchmark;

import java.util.Locale;
import java.util.Set;

/**
 * How often search says "answered" where the answer was taken away, and "not answered" where it is
 * there. Near copies of the answer stand in the first figure and are taken away too in the second.
 * Where the first hit is the same with the answer and without it, no rule that looks at the first
 * hit can be right both times.
 */
public final class Honesty {
    private int queries;
    private int answeredWithout;
    private int answeredWithoutCopies;
    private int notAnswered;
    private int notAnsweredFirst;
    private int first;
    private int sameFirst;

    static Honesty of(QuerySet set, Indexed indexed) {
        var honesty = new Honesty();
        var copies = new NearCopies(set);
        for (var query : set.queries()) {
            honesty.add(query, set.answers().get(query.id()), copies, indexed);
        }
        return honesty;
    }

    private void add(
            QuerySet.Asked query, Set<String> answers, NearCopies copies, Indexed indexed) {
        queries++;
        var there = indexed.ask(query);
        var isFirst = !there.refs().isEmpty() && answers.contains(there.refs().getFirst());
        first += isFirst ? 1 : 0;
        if (!there.isAnswered()) {
            notAnswered++;
            notAnsweredFirst += isFirst ? 1 : 0;
        }
        var away = indexed.askWithout(answers, query);
        var without = away.isAnswered();
        answeredWithout += without ? 1 : 0;
        sameFirst += first(there).equals(first(away)) ? 1 : 0;
        var all = copies.with(answers);
        if (all.size() == answers.size() ? without : indexed.askWithout(all, query).isAnswered()) {
            answeredWithoutCopies++;
        }
    }

    private static String first(Indexed.Answer answer) {
        return answer.refs().isEmpty() ? "" : answer.refs().getFirst();
    }

    /** Per cent. */
    public double answered() {
        return 100.0 * answeredWithout / queries;
    }

    /** Per cent. */
    public double notAnswered() {
        return 100.0 * notAnswered / queries;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "false answered %.1f %% (%.1f %% without near copies), "
                        + "false not answered %.1f %% (%.1f %% where the answer stands first), "
                        + "the same first hit with the answer and without %.1f %%",
                answered(),
                100.0 * answeredWithoutCopies / queries,
                notAnswered(),
                100.0 * notAnsweredFirst / Math.max(1, first),
                100.0 * sameFirst / queries);
    }
}
