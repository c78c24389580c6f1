package org.dalil.theme.message;

/** For attributes and titles, where no element may stand: isolates are characters (UAX #9). */
public record PlainSink(StringBuilder out) implements Sink {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    @Override
    public void words(String text) {
        out.append(text);
    }

    @Override
    public void foreign(String text) {
        out.append(FIRST_STRONG_ISOLATE).append(text).append(POP_ISOLATE);
    }
}
