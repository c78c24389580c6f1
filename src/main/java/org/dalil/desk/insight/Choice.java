package org.dalil.desk.insight;

/**
 * One of several in a field.
 *
 * @param label the key of its message, or empty where its name is one of the portal's own
 */
public record Choice(String value, String label, String name, boolean chosen) {

    public static Choice said(String value, String label, String chosen) {
        return new Choice(value, label, "", value.equals(chosen));
    }

    public static Choice named(String value, String name, String chosen) {
        return new Choice(value, "", name, value.equals(chosen));
    }
}
