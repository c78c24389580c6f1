package org.dalil.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How well ranked lists of ids answer, each figure the mean over all queries. */
public final class Figures {
    private int queries;
    private double reciprocalRank;
    private double gain;
    private double recall;
    private double first;
    private int empty;

    /**
     * @param found at most ten ids, best first
     */
    public void add(List<String> found, Set<String> answers) {
        queries++;
        empty += found.isEmpty() ? 1 : 0;
        var rank = rank(found, answers);
        reciprocalRank += rank == 0 ? 0 : 1.0 / rank;
        first += rank == 1 ? 1 : 0;
        recall += (double) found.stream().filter(answers::contains).count() / answers.size();
        gain += gain(found, answers) / ideal(answers.size());
    }

    int queries() {
        return queries;
    }

    /** MRR@10. */
    public double reciprocalRank() {
        return reciprocalRank / queries;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "MRR@10 %.4f  nDCG@10 %.4f  recall@10 %.4f  success@1 %.4f  empty %d of %d",
                reciprocalRank / queries,
                gain / queries,
                recall / queries,
                first / queries,
                empty,
                queries);
    }

    private static int rank(List<String> found, Set<String> answers) {
        for (var at = 0; at < found.size(); at++) {
            if (answers.contains(found.get(at))) {
                return at + 1;
            }
        }
        return 0;
    }

    private static double gain(List<String> found, Set<String> answers) {
        double gain = 0;
        for (var at = 0; at < found.size(); at++) {
            gain += answers.contains(found.get(at)) ? discount(at) : 0;
        }
        return gain;
    }

    private static double ideal(int answers) {
        double ideal = 0;
        for (var at = 0; at < Math.min(10, answers); at++) {
            ideal += discount(at);
        }
        return ideal;
    }

    private static double discount(int at) {
        return Math.log(2) / Math.log(at + 2);
    }
}
