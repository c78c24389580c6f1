package org.dalil.theme.message;

import org.dalil.text.Language;

/**
 * For attributes and titles, where no element may stand: isolates are characters (UAX #9).
 *
 * @param language of the page, by whose letters the direction of other text is told
 */
public record PlainSink(StringBuilder out, Language language) implements Sink {
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';

    @Override
    public void words(String text) {
        out.append(text);
    }

    @Override
    public void foreign(String text) {
        var isolate =
                language.directionOf(text).equals("rtl")
                        ? RIGHT_TO_LEFT_ISOLATE
                        : LEFT_TO_RIGHT_ISOLATE;
        out.append(isolate).append(text).append(POP_ISOLATE);
    }
}
