package org.dalil.markdown.dialect;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** The core's inline parser, but a text with too many marks stays as it is written. */
final class BoundedInlines implements InlineParser {
    private final InlineParser core;
    private final Effort effort;

    BoundedInlines(InlineParserContext context, Effort effort) {
        this.core = new InlineParserImpl(new BoundedReferences(context, effort));
        this.effort = effort;
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        effort.text();
        if (Effort.hasTooManyMarks(lines.getContent())) {
            asWritten(lines.getLines(), node);
        } else {
            core.parse(lines, node);
        }
    }

    private static void asWritten(List<SourceLine> lines, Node node) {
        for (var line : lines) {
            if (node.getLastChild() != null) {
                node.appendChild(new SoftLineBreak());
            }
            node.appendChild(new Text(line.getContent().toString()));
        }
    }

    /**
     * The definitions of a document, until what was taken from them is longer than any document.
     */
    private record BoundedReferences(InlineParserContext context, Effort effort)
            implements InlineParserContext {
        @Override
        public List<InlineContentParserFactory> getCustomInlineContentParserFactories() {
            return context.getCustomInlineContentParserFactories();
        }

        @Override
        public List<DelimiterProcessor> getCustomDelimiterProcessors() {
            return context.getCustomDelimiterProcessors();
        }

        @Override
        public List<LinkProcessor> getCustomLinkProcessors() {
            return context.getCustomLinkProcessors();
        }

        @Override
        public Set<Character> getCustomLinkMarkers() {
            return context.getCustomLinkMarkers();
        }

        @Override
        @Deprecated
        public @Nullable LinkReferenceDefinition getLinkReferenceDefinition(String label) {
            return getDefinition(LinkReferenceDefinition.class, label);
        }

        @Override
        public <D> @Nullable D getDefinition(Class<D> type, String label) {
            var definition = context.getDefinition(type, label);
            return definition instanceof LinkReferenceDefinition link
                            && !effort.mayFollow(length(link))
                    ? null
                    : definition;
        }

        private static int length(LinkReferenceDefinition link) {
            return link.getDestination().length()
                    + (link.getTitle() == null ? 0 : link.getTitle().length());
        }
    }
}
