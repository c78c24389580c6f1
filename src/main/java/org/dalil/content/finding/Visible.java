package org.dalil.content.finding;

/** Makes visible what a terminal swallows or obeys. */
public final class Visible {
    private Visible() {}

    /** Control, bidi and zero-width characters become {@code <U+200B>}. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Visible::isHidden)) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (isHidden(c)) {
                                shown.append("<U+%04X>".formatted(c));
                            } else {
                                shown.appendCodePoint(c);
                            }
                        });
        return shown.toString();
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }
}
