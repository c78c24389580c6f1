package org.dalil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

/** Every row of a table has all the columns of its head, so a wide one costs more than its text. */
class WideTableTest {
    private static final int MOST = 200;

    @Test
    void aTableThatPeopleCanReadIsOne() {
        assertThat(html(table(MOST, 3))).contains("<table>").contains("<td>b</td>");
    }

    @Test
    void aWiderOneStaysAsItIsWrittenAndTheRestIsRendered() {
        var html = html("# Head\n\n" + table(MOST + 1, 3) + "\n*after*\n\n" + table(2, 1));
        assertThat(html).contains("|a|a|", "<em>after</em>").containsOnlyOnce("<table>");
    }

    /** Processor time, the best of several: twice the columns cost at most about twice as much. */
    @Test
    void twiceTheColumnsDoNotCostFourTimesTheTime() {
        var narrow = best(15_000);
        var wide = best(30_000);
        assertThat(wide).isLessThan(Math.max(3 * narrow, 20_000_000));
        assertThat(wide).as("the preview of 30,000 columns, in ns").isLessThan(500_000_000L);
    }

    private static long best(int columns) {
        var threads = ManagementFactory.getThreadMXBean();
        return LongStream.range(0, 7)
                .map(
                        round -> {
                            var table = "Round " + round + "\n\n" + table(columns, 2);
                            var before = threads.getCurrentThreadCpuTime();
                            html(table);
                            return threads.getCurrentThreadCpuTime() - before;
                        })
                .min()
                .orElseThrow();
    }

    private static String table(int columns, int rows) {
        return "|"
                + "a|".repeat(columns)
                + "\n|"
                + "-|".repeat(columns)
                + "\n"
                + ("|" + "b|".repeat(columns) + "\n").repeat(rows);
    }

    private static String html(String markdown) {
        var source = Source.of(markdown, "", Language.ENGLISH);
        return new Documents().render(source).html().markup();
    }
}
