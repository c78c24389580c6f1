package org.dalil.article.upload;

/** A file that cannot be attached, and by which rule. */
public class UploadRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Rule {
        EMPTY,
        LARGE,
        /** Its kind is none of those that may be attached. */
        KIND,
        /** It is not what its name says, or it is damaged. */
        DISGUISED,
        /** A picture that is small as a file and would fill the memory of who looks at it. */
        PIXELS
    }

    private final Rule rule;

    public UploadRefused(Rule rule) {
        super("the file is refused: " + rule);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
