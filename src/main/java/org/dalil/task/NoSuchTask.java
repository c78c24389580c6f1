package org.dalil.task;

/** There is no such task. */
public class NoSuchTask extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchTask(long id) {
        super("no task " + id);
    }
}
