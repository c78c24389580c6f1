package org.dalil.search.words.file;

/** A file that cannot be read as a whole; nothing of it was taken. */
public class SynonymFileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Rule {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_LINES,
        NOT_UTF8
    }

    private final Rule rule;

    SynonymFileRefused(Rule rule) {
        super(
                switch (rule) {
                    case EMPTY -> "the file is empty";
                    case TOO_LARGE ->
                            "the file is larger than %d KB".formatted(SynonymFile.LARGEST / 1024);
                    case TOO_MANY_LINES ->
                            "the file has more than %,d lines".formatted(SynonymFile.MOST_LINES);
                    case NOT_UTF8 -> "the file is no text in UTF-8";
                });
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
