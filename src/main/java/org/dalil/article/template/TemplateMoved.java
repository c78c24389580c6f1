package org.dalil.article.template;

/** Somebody else changed the template since it was read; what they wrote stands. */
public class TemplateMoved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Template now;

    TemplateMoved(Template now) {
        super("the template was changed meanwhile");
        this.now = now;
    }

    public Template now() {
        return now;
    }
}
