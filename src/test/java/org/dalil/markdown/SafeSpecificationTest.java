package org.dalil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sanitiser and what follows it leave the structure of CommonMark's examples as it is. */
class SafeSpecificationTest {
    /** Nobody could go to a heading without a word, nor hear a link without one. */
    private static final Set<Integer> WITHOUT_WORDS = Set.of(79, 484);

    /** {@code irc:}, {@code localhost:} and the like, and what may be read as one. */
    private static final Set<Integer> OTHER_SCHEMES = Set.of(500, 596, 598, 599, 601);

    private static final Set<Integer> BARE_ADDRESSES = Set.of(602, 606, 608, 611, 612);

    /** A fragment leads to an anchor of ours. */
    private static final Set<Integer> FRAGMENTS = Set.of(501);

    private final Documents documents = new Documents();

    @Test
    void keepsTheStructure() {
        var examples = ExampleReader.readExamples(TestResources.getSpec());
        var different = new TreeSet<Integer>();
        for (var i = 0; i < examples.size(); i++) {
            var example = examples.get(i);
            if (!hasHtml(example) && !structure(ours(example)).equals(structure(theirs(example)))) {
                different.add(i + 1);
            }
        }
        var meant =
                Stream.of(WITHOUT_WORDS, OTHER_SCHEMES, BARE_ADDRESSES, FRAGMENTS)
                        .flatMap(Set::stream)
                        .toList();
        assertThat(different).containsExactlyInAnyOrderElementsOf(meant);
    }

    @Test
    void mostExamplesHaveNoHtml() {
        assertThat(ExampleReader.readExamples(TestResources.getSpec()))
                .filteredOn(example -> !hasHtml(example))
                .hasSizeGreaterThan(550);
    }

    private String ours(Example example) {
        var source = Source.of(example.getSource(), "title", Language.ENGLISH);
        return documents.render(source).html().markup();
    }

    private static String theirs(Example example) {
        return example.getHtml().replace('\u2192', '\t');
    }

    private static boolean hasHtml(Example example) {
        var found = new boolean[1];
        Parser.builder()
                .build()
                .parse(example.getSource())
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(HtmlBlock html) {
                                found[0] = true;
                            }

                            @Override
                            public void visit(HtmlInline html) {
                                found[0] = true;
                            }
                        });
        return found[0];
    }

    /** Elements and text; of attributes only those that the author set. */
    private static String structure(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("h1, h2, h3, h4, h5, h6").tagName("h");
        document.select("*").forEach(SafeSpecificationTest::strip);
        return document.body()
                .html()
                .replace("%28", "(")
                .replace("%29", ")")
                .replaceAll("\\s+", " ")
                .replace("> <", "><")
                .strip();
    }

    private static void strip(Element element) {
        for (var name : Set.of("id", "name", "dir", "rel", "class", "tabindex", "aria-label")) {
            element.removeAttr(name);
        }
    }
}
