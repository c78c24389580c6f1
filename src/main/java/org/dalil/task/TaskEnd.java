package org.dalil.task;

/** How a task ended. */
public enum TaskEnd {
    /** Something was done; its words say what. */
    DONE,
    /** Nothing was; its words say why. */
    DECLINED
}
