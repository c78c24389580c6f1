package org.dalil.markdown.dialect;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import java.util.List;

/** Our Markdown, to HTML that is not safe yet. Safe for many threads. */
public final class Dialect {
    private static final List<Extension> EXTENSIONS =
            List.of(
                    new BoundedTables(),
                    TaskListItemsExtension.create(),
                    FootnotesExtension.create(),
                    StrikethroughExtension.create(),
                    AutolinkExtension.create(),
                    new AutolinkEnds(),
                    new HeadingNames(),
                    new Alerts(),
                    new ArabicIndicLists(),
                    new RawHtml());

    private final int nesting;
    private final List<Extension> extensions;
    private final HtmlRenderer renderer;

    /**
     * @param nesting how deep blocks may stand in each other; what is deeper is text
     */
    public Dialect(int nesting) {
        this(nesting, EXTENSIONS);
    }

    Dialect(int nesting, List<Extension> extensions) {
        this.nesting = nesting;
        this.extensions = extensions;
        this.renderer =
                HtmlRenderer.builder().percentEncodeUrls(true).extensions(extensions).build();
    }

    /** A text that would cost too much to take apart is shown as it is written. */
    public String toHtml(String markdown) {
        try {
            return renderer.render(parse(markdown));
        } catch (TooCostly _) {
            return "<pre>" + escaped(markdown) + "</pre>";
        }
    }

    /** The top-level parts of the text; of one too costly to take apart, one part. */
    public List<Slices.Slice> slices(String markdown) {
        try {
            return Slices.of(parse(markdown), markdown);
        } catch (TooCostly _) {
            return List.of(new Slices.Slice("", 0, 0, 0, markdown.length()));
        }
    }

    private Node parse(String markdown) {
        return parser().parse(markdown);
    }

    /** One for each document: it counts. Building it costs a few microseconds. */
    private Parser parser() {
        var effort = new Effort();
        return Parser.builder()
                .customBlockParserFactory(new BoundedBlocks(effort))
                .inlineParserFactory(context -> new BoundedInlines(context, effort))
                .extensions(extensions)
                .maxOpenBlockParsers(nesting)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
