package org.dalil.cases;

/**
 * Who asks, as they gave it; each may be empty.
 *
 * @param reference by which another system knows them
 */
public record Customer(String name, String email, String reference) {
    public static final Customer UNKNOWN = new Customer("", "", "");
}
