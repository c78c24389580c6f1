package org.dalil.markdown.dialect;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * GitHub's tables, as far as anybody can read them. Every row gets all the columns of the head,
 * however few it has itself, and every cell costs as much as a paragraph: a head of tens of
 * thousands and a few short rows kept a preview busy for seconds. A table of more columns than
 * these stays as it is written.
 */
final class BoundedTables implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
    /** The widest of 6,230 real articles has a tenth of it. */
    static final int MOST_COLUMNS = 200;

    private static final TablesExtension TABLES = (TablesExtension) TablesExtension.create();

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Starts());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        TABLES.extend(renderer);
    }

    private static final class Starts implements BlockParserFactory {
        private final BlockParserFactory tables = new TableBlockParser.Factory();

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return isTooWide(state.getLine().getContent())
                    ? BlockStart.none()
                    : tables.tryStart(state, matched);
        }

        /** Of the line below the head, in which nothing else has a bar. */
        private static boolean isTooWide(CharSequence line) {
            var bars = 0;
            for (var at = 0; at < line.length() && bars <= MOST_COLUMNS + 1; at++) {
                bars += line.charAt(at) == '|' ? 1 : 0;
            }
            return bars > MOST_COLUMNS + 1;
        }
    }
}
