package org.dalil.cases.file;

/** A file cannot be read as cases at all; the message says why and what to do. */
public class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FileRefused(String message) {
        super(message);
    }
}
