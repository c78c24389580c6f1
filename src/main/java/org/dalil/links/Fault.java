package org.dalil.links;

import java.util.Locale;

/** What is wrong with where a link leads. */
public enum Fault {
    /** No article is there, or nothing of it is live. */
    NOWHERE,
    /** To an archived article. */
    ARCHIVED,
    /** To what fewer may read than the text it stands in. */
    NARROWER,
    /** No such file hangs on the article. */
    FILE,
    /** The text is there, and has no such heading. */
    HEADING,
    /** Another site says that there is nothing. */
    GONE,
    /** Another site that nobody answers for. */
    SILENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
