package org.dalil.article.preview;

/** A link that is not given or not taken back. */
public class PreviewRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Rule {
        NO_RIGHT,
        /** Only staff may read the text, and who asks may not decide that others do. */
        INTERNAL,
        /**
         * The list of personal data in it is not confirmed, as for every text that leaves the
         * house.
         */
        PERSONAL_DATA,
        NO_TEXT,
        TOO_MANY,
        /** It was made by this form already, and revoked or forgotten since. */
        ENDED
    }

    private final Rule rule;

    PreviewRefused(Rule rule) {
        super("preview refused: " + rule);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
