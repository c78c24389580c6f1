package org.dalil.article.template;

/** There is no such kind, or the portal does not speak the language. */
public class NoSuchTemplate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchTemplate(String name) {
        super("no template " + name);
    }
}
