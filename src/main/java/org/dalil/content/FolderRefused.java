package org.dalil.content;

/** The folder as a whole cannot be used; the message names it and says why. */
public class FolderRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FolderRefused(String message) {
        super(message);
    }
}
