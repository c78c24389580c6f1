package org.dalil.theme.page;

/**
 * A page that could not be printed.
 *
 * <p>{@code file} and {@code line} say where in which template.
 */
public class PageBroken extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String file;
    private final int line;

    PageBroken(String file, int line, String reason, Throwable cause) {
        super(reason, cause);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }
}
