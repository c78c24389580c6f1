package org.dalil.web.guard;

/** Something was to be changed, and it was no page of ours that asked for it. */
public class ForeignForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ForeignForm() {
        super("only pages of this portal may change something here");
    }
}
