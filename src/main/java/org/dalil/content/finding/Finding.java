package org.dalil.content.finding;

/**
 * One thing to tell about a file.
 *
 * @param file its path in the folder
 * @param line of the file, from 1
 */
public record Finding(Level level, Cause cause, String file, int line, String reason) {

    /** How much of the file it concerns. */
    public enum Level {
        /** The file was not taken. */
        LEFT_OUT,
        /** The file was not taken (or not written), for both sides changed. */
        CONFLICT,
        /** The file is not there any more; the base keeps its article. */
        VANISHED,
        /** Worth a look; nothing is missing. */
        NOTICE
    }

    public static Finding leftOut(Cause cause, String file, int line, String reason) {
        return new Finding(Level.LEFT_OUT, cause, file, line, reason);
    }

    public static Finding notice(Cause cause, String file, int line, String reason) {
        return new Finding(Level.NOTICE, cause, file, line, reason);
    }

    public static Finding conflict(Cause cause, String file, String reason) {
        return new Finding(Level.CONFLICT, cause, file, 1, reason);
    }

    public Finding oneLineUp() {
        return new Finding(level, cause, file, Math.max(1, line - 1), reason);
    }

    /** {@code name:line: reason}; what cannot be seen in a name is spelled out. */
    @Override
    public String toString() {
        return "%s:%d: %s".formatted(Visible.of(file), line, reason);
    }
}
