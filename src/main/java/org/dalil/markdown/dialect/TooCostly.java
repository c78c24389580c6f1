package org.dalil.markdown.dialect;

/** No person writes a document like this one, and to parse it would take minutes. */
final class TooCostly extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooCostly(String what) {
        super(what, null, false, false);
    }
}
