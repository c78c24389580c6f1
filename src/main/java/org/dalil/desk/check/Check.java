package org.dalil.desk.check;

/**
 * Something that may be wrong with a text: advice.
 *
 * @param message its key
 * @param what the section or link it is about, or empty
 * @param count how many are meant; 1 where {@code what} says which
 */
public record Check(String message, String what, int count) {
    public Check(String message, String what) {
        this(message, what, 1);
    }

    /** Others that are not listed. */
    static Check more(int count) {
        return new Check("desk.check.more", "", count);
    }
}
