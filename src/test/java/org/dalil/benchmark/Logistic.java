package org.dalil.benchmark;

import java.util.List;

/** Logistic regression by Newton's method, of a few terms. */
final class Logistic {
    private static final int STEPS = 30;

    private Logistic() {}

    /**
     * @param terms each row with its own
     * @return what to start from, then the weight of each term
     */
    static double[] fit(List<Row> rows) {
        var size = rows.getFirst().terms().length + 1;
        var weights = new double[size];
        for (var step = 0; step < STEPS; step++) {
            var slope = new double[size];
            var bend = new double[size][size];
            for (var row : rows) {
                add(row, chance(weights, row.terms()), slope, bend);
            }
            var change = solved(bend, slope);
            for (var at = 0; at < size; at++) {
                weights[at] += change[at];
            }
        }
        return weights;
    }

    static double chance(double[] weights, double[] terms) {
        var sum = weights[0];
        for (var at = 0; at < terms.length; at++) {
            sum += weights[at + 1] * terms[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static void add(Row row, double chance, double[] slope, double[][] bend) {
        var missed = (row.isSo() ? 1 : 0) - chance;
        for (var one = 0; one < slope.length; one++) {
            slope[one] += row.weight() * missed * term(row, one);
            for (var other = 0; other < slope.length; other++) {
                bend[one][other] +=
                        row.weight() * chance * (1 - chance) * term(row, one) * term(row, other);
            }
        }
    }

    private static double term(Row row, int at) {
        return at == 0 ? 1 : row.terms()[at - 1];
    }

    /** Gauss and Jordan, on a matrix whose diagonal carries it. */
    private static double[] solved(double[][] matrix, double[] right) {
        for (var at = 0; at < right.length; at++) {
            var lead = matrix[at][at] + 1e-12;
            for (var row = 0; row < right.length; row++) {
                if (row != at) {
                    var factor = matrix[row][at] / lead;
                    for (var column = at; column < right.length; column++) {
                        matrix[row][column] -= factor * matrix[at][column];
                    }
                    right[row] -= factor * right[at];
                }
            }
        }
        for (var at = 0; at < right.length; at++) {
            right[at] /= matrix[at][at] + 1e-12;
        }
        return right;
    }

    record Row(double[] terms, boolean isSo, double weight) {}
}
