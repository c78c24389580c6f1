package org.dalil.markdown.dialect;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

import java.util.ArrayList;
import java.util.List;

/** A document cut, as it is written, at the headings that stand at its top level. */
public final class Slices {
    /**
     * @param heading plain; empty for what stands before the first heading
     * @param level 0 for what stands before the first heading
     * @param start where it begins in the document, in characters, with its heading
     * @param bodyStart where it begins without its heading
     * @param end where the next heading begins
     */
    public record Slice(String heading, int level, int start, int bodyStart, int end) {}

    private Slices() {}

    static List<Slice> of(Node document, String markdown) {
        var headings = new ArrayList<Heading>();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getParent() instanceof Document) {
                headings.add(heading);
            }
        }
        var slices = new ArrayList<Slice>();
        slices.add(
                new Slice(
                        "",
                        0,
                        0,
                        0,
                        headings.isEmpty()
                                ? markdown.length()
                                : start(headings.getFirst(), markdown)));
        for (var i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            var end =
                    i + 1 < headings.size()
                            ? start(headings.get(i + 1), markdown)
                            : markdown.length();
            slices.add(
                    new Slice(
                            plain(heading),
                            heading.getLevel(),
                            start(heading, markdown),
                            Math.min(end, bodyStart(heading, markdown)),
                            end));
        }
        return List.copyOf(slices);
    }

    /** The beginning of the line: up to three spaces may stand before a heading. */
    private static int start(Heading heading, String markdown) {
        var index = heading.getSourceSpans().getFirst().getInputIndex();
        while (index > 0 && markdown.charAt(index - 1) == ' ') {
            index--;
        }
        return index;
    }

    private static int bodyStart(Heading heading, String markdown) {
        var last = heading.getSourceSpans().getLast();
        var index = last.getInputIndex() + last.getLength();
        while (index < markdown.length()
                && markdown.charAt(index) != '\n'
                && markdown.charAt(index) != '\r') {
            index++;
        }
        return index;
    }

    private static String plain(Heading heading) {
        var words = new StringBuilder();
        heading.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        words.append(text.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        words.append(code.getLiteral());
                    }

                    @Override
                    public void visit(SoftLineBreak lineBreak) {
                        words.append(' ');
                    }
                });
        return words.toString().strip();
    }
}
