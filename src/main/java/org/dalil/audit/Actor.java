package org.dalil.audit;

import org.jspecify.annotations.Nullable;

/** Who does it: a person's account, or one of the program's own doors by name. */
public record Actor(@Nullable Long accountId, String name) {
    /** The articles folder, whose operator is the authority. */
    public static final Actor FOLDER = new Actor(null, "folder");

    public static final Actor CONSOLE = new Actor(null, "console");

    public static final Actor SYSTEM = new Actor(null, "system");
}
