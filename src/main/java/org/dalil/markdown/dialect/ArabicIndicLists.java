package org.dalil.markdown.dialect;

import org.commonmark.internal.ListBlockParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Ordered lists whose markers are in Arabic-Indic or Persian digits: {@code ١.}, {@code ١)} and, as
 * Arabic writers do, {@code ١-}. The core's own list parser is shown the line with the marker in
 * ASCII, one character for one, so such lists nest, continue and mix exactly as the others do. That
 * parser is internal to the library: a copy of it would have to follow every change of it.
 */
final class ArabicIndicLists implements Parser.ParserExtension, BlockParserFactory {
    private static final int LONGEST_NUMBER = 9;

    private final BlockParserFactory lists = new ListBlockParser.Factory();

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(this);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        var line = inAscii(state.getLine(), state.getNextNonSpaceIndex());
        return line == null ? BlockStart.none() : lists.tryStart(new Shown(state, line), matched);
    }

    private static @Nullable SourceLine inAscii(SourceLine line, int start) {
        var content = line.getContent();
        var end = start;
        while (end < content.length()
                && end - start <= LONGEST_NUMBER
                && digit(content.charAt(end)) >= 0) {
            end++;
        }
        if (end == start || end == content.length()) {
            return null;
        }
        var shown = new StringBuilder(content);
        for (var i = start; i < end; i++) {
            shown.setCharAt(i, (char) ('0' + digit(content.charAt(i))));
        }
        if (content.charAt(end) == '-') {
            shown.setCharAt(end, '.');
        }
        return SourceLine.of(shown, line.getSourceSpan());
    }

    private static int digit(char c) {
        if (c >= '\u0660' && c <= '\u0669') {
            return c - '\u0660';
        }
        return c >= '\u06F0' && c <= '\u06F9' ? c - '\u06F0' : -1;
    }

    /** The parser's state, but for the line. */
    private record Shown(ParserState state, SourceLine line) implements ParserState {
        @Override
        public SourceLine getLine() {
            return line;
        }

        @Override
        public int getIndex() {
            return state.getIndex();
        }

        @Override
        public int getNextNonSpaceIndex() {
            return state.getNextNonSpaceIndex();
        }

        @Override
        public int getColumn() {
            return state.getColumn();
        }

        @Override
        public int getIndent() {
            return state.getIndent();
        }

        @Override
        public boolean isBlank() {
            return state.isBlank();
        }

        @Override
        public BlockParser getActiveBlockParser() {
            return state.getActiveBlockParser();
        }
    }
}
