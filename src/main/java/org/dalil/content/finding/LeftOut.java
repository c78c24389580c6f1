package org.dalil.content.finding;

/** A file cannot be taken; thrown while it is read and told as a {@link Finding}. */
public class LeftOut extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Cause cause;
    private final int line;

    public LeftOut(Cause cause, int line, String reason) {
        super(reason);
        this.cause = cause;
        this.line = line;
    }

    public boolean isAboutAKey() {
        return cause == Cause.OWN_KEY;
    }

    public LeftOut oneLineUp() {
        return new LeftOut(cause, line - 1, String.valueOf(getMessage()));
    }

    public Finding of(String file) {
        var reason = String.valueOf(getMessage());
        return cause == Cause.ABOUT_THE_FOLDER
                ? Finding.notice(cause, file, line, reason)
                : Finding.leftOut(cause, file, line, reason);
    }
}
