package org.dalil.markdown.dialect;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;

/**
 * A bare address ends before Arabic punctuation and quotation marks, as it does before a full stop:
 * the library knows only those of ASCII, and takes «https://example.org/a،» whole.
 */
final class AutolinkEnds extends AbstractVisitor implements Parser.ParserExtension, PostProcessor {
    private static final String ENDS =
            "\u060C\u061B\u061F\u06D4\u00AB\u00BB\u201C\u201D\u2019\u2026";

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(this);
    }

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Link link) {
        if (link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && link.getDestination().endsWith(text.getLiteral())) {
            cut(link, text);
        }
    }

    private static void cut(Link link, Text text) {
        var literal = text.getLiteral();
        var end = 0;
        while (end < literal.length() && ENDS.indexOf(literal.charAt(end)) < 0) {
            end++;
        }
        if (end > 0 && end < literal.length()) {
            var dropped = literal.length() - end;
            var destination = link.getDestination();
            link.setDestination(destination.substring(0, destination.length() - dropped));
            text.setLiteral(literal.substring(0, end));
            link.insertAfter(new Text(literal.substring(end)));
        }
    }
}
