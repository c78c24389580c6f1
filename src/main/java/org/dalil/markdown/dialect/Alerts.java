package org.dalil.markdown.dialect;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * GitHub's alerts: {@code > [!NOTE]}, then the text. Text may follow on the same line, as
 * Microsoft's writers do. Another word in the brackets is an ordinary quote.
 */
final class Alerts implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
    private static final Pattern MARK =
            Pattern.compile(
                    "\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)][ \\t]*", Pattern.CASE_INSENSITIVE);

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(new Quotes());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(Writing::new);
    }

    private static final class Quotes extends AbstractVisitor implements PostProcessor {
        @Override
        public Node process(Node document) {
            document.accept(this);
            return document;
        }

        @Override
        public void visit(BlockQuote quote) {
            visitChildren(quote);
            if (quote.getFirstChild() instanceof Paragraph first
                    && first.getFirstChild() instanceof Text text) {
                takeMark(first, text).ifPresent(kind -> replace(quote, new Alert(kind)));
            }
        }

        private static Optional<String> takeMark(Paragraph first, Text text) {
            var matcher = MARK.matcher(text.getLiteral());
            if (!matcher.lookingAt()) {
                return Optional.empty();
            }
            text.setLiteral(text.getLiteral().substring(matcher.end()));
            if (text.getLiteral().isEmpty()) {
                if (text.getNext() instanceof SoftLineBreak lineBreak) {
                    lineBreak.unlink();
                }
                text.unlink();
            }
            if (first.getFirstChild() == null) {
                first.unlink();
            }
            return Optional.of(matcher.group(1).toLowerCase(Locale.ROOT));
        }

        private static void replace(BlockQuote quote, Alert alert) {
            var children = new ArrayList<Node>();
            for (var child = quote.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            children.forEach(alert::appendChild);
            alert.setSourceSpans(quote.getSourceSpans());
            quote.insertAfter(alert);
            quote.unlink();
        }
    }

    private record Writing(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Alert.class);
        }

        @Override
        public void render(Node node) {
            var html = context.getWriter();
            html.line();
            html.tag("div", Map.of("class", "alert alert-" + ((Alert) node).kind));
            html.line();
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            html.line();
            html.tag("/div");
            html.line();
        }
    }
}
