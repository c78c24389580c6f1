package org.dalil.console;

/** Where an order says how it goes: a terminal, a pipe, or the socket to another program. */
interface Output {
    void line(String text);

    /**
     * @param total 0 where it is not known yet
     */
    void progress(long done, long total, String current);
}
