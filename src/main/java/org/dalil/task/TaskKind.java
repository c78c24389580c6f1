package org.dalil.task;

/** Why there is something to do. */
public enum TaskKind {
    /** Somebody of the staff says that something is wrong with it. */
    FLAG
}
