package org.dalil.theme.template;

/** Who wants to know what is wrong in a theme. */
@FunctionalInterface
public interface Report {
    /**
     * @param file as messages name it
     * @param line from 1; 0 where the whole file is meant
     */
    void found(String file, int line, Rule rule, String reason);
}
