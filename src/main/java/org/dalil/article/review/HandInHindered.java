package org.dalil.article.review;

import java.util.List;

/** A text lacks what somebody decided it must have before it is handed in. */
public class HandInHindered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Lack> lacks;

    /**
     * @param kind of the check that found it
     * @param what the section, link or number it is about, or empty
     */
    public record Lack(String kind, String what) {}

    public HandInHindered(List<Lack> lacks) {
        super("not handed in: " + lacks);
        this.lacks = List.copyOf(lacks);
    }

    public List<Lack> lacks() {
        return lacks;
    }
}
