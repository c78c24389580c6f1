package org.dalil.markdown.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** CommonMark's own examples. docs/markdown.md lists the same differences. */
class SpecificationTest {
    /** Support articles are full of bare addresses. */
    private static final Set<Integer> BARE_ADDRESSES = Set.of(602, 606, 608, 611, 612);

    /** So are they of {@code <your name>}: what is no element of HTML is text. */
    private static final Set<Integer> PLACEHOLDERS =
            Set.of(150, 163, 201, 491, 524, 536, 613, 614, 615, 617, 623);

    /** A tag that is never finished would take the rest of the page with it: text too. */
    private static final Set<Integer> UNFINISHED_TAGS = Set.of(156, 157, 158, 173);

    static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theCorePasses(Example example) {
        var core = new Dialect(100, List.of());
        assertThat(core.toHtml(example.getSource())).isEqualTo(expected(example));
    }

    @Test
    void hasAllExamples() {
        assertThat(examples()).hasSize(652);
    }

    @Test
    void oursDiffersWhereItIsMeantTo() {
        var ours = new Dialect(100);
        var examples = examples();
        var different = new TreeSet<Integer>();
        for (var i = 0; i < examples.size(); i++) {
            if (!ours.toHtml(examples.get(i).getSource()).equals(expected(examples.get(i)))) {
                different.add(i + 1);
            }
        }
        assertThat(different).isEqualTo(union(BARE_ADDRESSES, PLACEHOLDERS, UNFINISHED_TAGS));
    }

    @SafeVarargs
    private static Set<Integer> union(Set<Integer>... sets) {
        var union = new TreeSet<Integer>();
        for (var set : sets) {
            union.addAll(set);
        }
        return union;
    }

    /** The text of the specification shows a tab as an arrow. */
    private static String expected(Example example) {
        return example.getHtml().replace('\u2192', '\t');
    }
}
