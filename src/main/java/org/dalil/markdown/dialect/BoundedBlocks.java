package org.dalil.markdown.dialect;

import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Starts no block; being asked first about every line, it sees what is about to become costly. */
final class BoundedBlocks implements BlockParserFactory {
    /**
     * The core's pattern of a tag recurses for each attribute: a few thousand overflow the stack.
     */
    private static final int WORDS_IN_TAG = 500;

    private final Effort effort;
    private @Nullable Block block;
    private int before;
    private int last;

    BoundedBlocks(Effort effort) {
        this.effort = effort;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        countLine(state.getActiveBlockParser().getBlock(), state.getLine());
        checkTag(state.getLine().getContent(), state.getNextNonSpaceIndex());
        return BlockStart.none();
    }

    /**
     * Nobody is asked about lines that begin with a letter, so a paragraph may be older than we
     * know: it is taken to begin where we last saw another block.
     */
    private void countLine(Block active, SourceLine source) {
        var span = source.getSourceSpan();
        var line = span == null ? 0 : span.getLineIndex();
        if (active != block) {
            block = active;
            before = last;
        }
        last = line;
        if (active instanceof Paragraph) {
            effort.paragraphLine(line - before);
        }
    }

    private static void checkTag(CharSequence line, int start) {
        if (start < line.length() && line.charAt(start) == '<') {
            var words = 0;
            for (var i = start; i < line.length() && line.charAt(i) != '>'; i++) {
                words += Character.isWhitespace(line.charAt(i)) ? 1 : 0;
            }
            if (words > WORDS_IN_TAG) {
                throw new TooCostly("attributes of one tag");
            }
        }
    }
}
