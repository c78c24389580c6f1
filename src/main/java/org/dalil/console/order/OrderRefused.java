package org.dalil.console.order;

/** An order cannot be carried out; the message says why and what to do. */
public class OrderRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OrderRefused(String message) {
        super(message);
    }
}
