package org.dalil.console;

/** The one program. */
public final class Main {
    private Main() {}

    public static void main(String[] words) {}
}
