package org.dalil.content.run;

/** Hears how far an import or export has come; called on the thread that does it. */
@FunctionalInterface
public interface ImportProgress {
    ImportProgress NONE = (_, _, _) -> {};

    /**
     * @param done files of {@code total}
     * @param current path of the file at hand
     */
    void at(long done, long total, String current);
}
