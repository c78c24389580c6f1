package org.dalil.markdown.dialect;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;

import java.util.regex.Pattern;

/** {@code ## Shipping {#shipping}}: a name to link to, as Pandoc and many help centres write it. */
final class HeadingNames extends AbstractVisitor implements Parser.ParserExtension, PostProcessor {
    private static final Pattern NAME = Pattern.compile("\\s*\\{#([\\p{L}\\p{N}_.:-]+)}\\s*$");

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
    public void visit(Heading heading) {
        if (heading.getLastChild() instanceof Text text) {
            var name = NAME.matcher(text.getLiteral());
            if (name.find()) {
                text.setLiteral(text.getLiteral().substring(0, name.start()));
                heading.prependChild(html("</a>"));
                heading.prependChild(html("<a name=\"" + name.group(1) + "\">"));
            }
        }
    }

    private static HtmlInline html(String literal) {
        var html = new HtmlInline();
        html.setLiteral(literal);
        return html;
    }
}
