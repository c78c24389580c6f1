package org.dalil.markdown.dialect;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;

/**
 * Raw HTML that would do harm to the text after it, or is none, is shown as it is written. What is
 * left goes to the sanitiser, which decides what is safe; this only decides what a reader should
 * see.
 */
final class RawHtml extends AbstractVisitor implements Parser.ParserExtension, PostProcessor {

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
    public void visit(HtmlInline html) {
        if (!HtmlTags.isInlineTag(html.getLiteral())) {
            html.insertAfter(new Text(html.getLiteral()));
            html.unlink();
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        var contained = ContainedHtml.of(html.getLiteral());
        if (contained.stripLeading().startsWith("&lt;")) {
            html.insertAfter(paragraph(html));
            html.unlink();
        } else {
            html.setLiteral(contained);
        }
    }

    private static Paragraph paragraph(HtmlBlock html) {
        var paragraph = new Paragraph();
        paragraph.setSourceSpans(html.getSourceSpans());
        for (var line : html.getLiteral().strip().lines().toList()) {
            if (paragraph.getLastChild() != null) {
                paragraph.appendChild(new SoftLineBreak());
            }
            paragraph.appendChild(new Text(line));
        }
        return paragraph;
    }
}
