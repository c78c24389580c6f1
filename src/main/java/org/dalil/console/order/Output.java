package org.dalil.console.order;

/** Where an order says how it goes: a terminal, a pipe, or the socket to another program. */
public interface Output {
    public void line(String text);

    /**
     * @param total 0 where it is not known yet
     */
    public void progress(long done, long total, String current);
}
