package org.dalil.benchmark;

import java.util.Locale;
import java.util.Set;

/**
 * How often search says "answered" where the answer was taken away, and "not answered" where it is
 * there. Near copies of the answer stand in the first figure and are taken away too in the second.
 */
final class Honesty {
    private int queries;
    private int answeredWithout;
    private int answeredWithoutCopies;
    private int notAnswered;
    private int notAnsweredFirst;
    private int first;

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
        var without = indexed.askWithout(answers, query).isAnswered();
        answeredWithout += without ? 1 : 0;
        var all = copies.with(answers);
        if (all.size() == answers.size() ? without : indexed.askWithout(all, query).isAnswered()) {
            answeredWithoutCopies++;
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "false answered %.1f %% (%.1f %% without near copies), "
                        + "false not answered %.1f %% (%.1f %% where the answer stands first)",
                100.0 * answeredWithout / queries,
                100.0 * answeredWithoutCopies / queries,
                100.0 * notAnswered / queries,
                100.0 * notAnsweredFirst / Math.max(1, first));
    }
}
