package org.dalil.markdown;

/**
 * A body past {@link Bounds#BODY_BYTES}: refused, because the time it costs would not be bounded.
 */
public class BodyTooLong extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BodyTooLong() {
        super("the text is longer than " + Bounds.BODY_BYTES / 1024 + " KB");
    }
}
