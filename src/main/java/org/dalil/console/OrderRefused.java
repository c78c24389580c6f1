package org.dalil.console;

/** An order cannot be carried out; the message says why and what to do. */
class OrderRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OrderRefused(String message) {
        super(message);
    }
}
