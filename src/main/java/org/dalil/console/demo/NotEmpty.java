package org.dalil.console.demo;

/** Somebody works with this base; a shop that never was has no business in it. */
public class NotEmpty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotEmpty(String what) {
        super("this base holds " + what + " already; name an empty data directory (DALIL_DATA)");
    }
}
