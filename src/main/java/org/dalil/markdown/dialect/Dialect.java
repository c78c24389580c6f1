package org.dalil.markdown.dialect;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
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
                    TablesExtension.create(),
                    TaskListItemsExtension.create(),
                    FootnotesExtension.create(),
                    StrikethroughExtension.create(),
                    AutolinkExtension.create(),
                    new Alerts(),
                    new ArabicIndicLists());

    private final Parser parser;
    private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).build();

    /**
     * @param nesting how deep blocks may stand in each other; what is deeper is text
     */
    public Dialect(int nesting) {
        this.parser =
                Parser.builder()
                        .extensions(EXTENSIONS)
                        .maxOpenBlockParsers(nesting)
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                        .build();
    }

    public String toHtml(String markdown) {
        return renderer.render(parse(markdown));
    }

    public List<Slices.Slice> slices(String markdown) {
        return Slices.of(parse(markdown), markdown);
    }

    private Node parse(String markdown) {
        return parser.parse(markdown);
    }
}
