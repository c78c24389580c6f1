package org.dalil.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Random;

class ParetoTest {

    @Test
    void addsUpFromTheLargest() {
        var pareto = new Pareto(List.of(1, 5, 2, 2));

        assertThat(pareto.weights()).containsExactly(5, 2, 2, 1);
        assertThat(pareto.cumulative()).containsExactly(.5, .7, .9, 1.0);
        assertThat(pareto.few()).isEqualTo(3);
    }

    @Test
    void meetsTheLineExactly() {
        assertThat(new Pareto(List.of(8, 2)).few()).isEqualTo(1);
        assertThat(new Pareto(List.of(79, 1, 20)).few()).isEqualTo(2);
        assertThat(new Pareto(Collections.nCopies(10, 1)).few()).isEqualTo(8);
    }

    @Test
    void theFewAreTheFewestThatMakeFourFifths() {
        var numbers = new Random(5);
        for (var i = 0; i < 300; i++) {
            var pareto = new Pareto(numbers.ints(1 + numbers.nextInt(60), 1, 100).boxed().toList());
            assertThat(5 * sum(pareto, pareto.few())).isGreaterThanOrEqualTo(4 * pareto.total());
            assertThat(5 * sum(pareto, pareto.few() - 1)).isLessThan(4 * pareto.total());
        }
    }

    private static long sum(Pareto pareto, int first) {
        return pareto.weights().stream().limit(first).mapToLong(Integer::longValue).sum();
    }

    @Test
    void knowsNothingOfNothing() {
        assertThat(new Pareto(List.of()).few()).isZero();
        assertThat(new Pareto(List.of()).cumulative()).isEmpty();
        assertThat(new Pareto(List.of(0, 0)).few()).isZero();
        assertThat(new Pareto(List.of(0, 0)).cumulative()).isEmpty();
        assertThatThrownBy(() -> new Pareto(List.of(3, -1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
