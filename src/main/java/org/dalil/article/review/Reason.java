package org.dalil.article.review;

/** Why a text goes back to its author; what is meant in this text is said in words beside it. */
public enum Reason {
    /** A step, a condition or an answer is missing. */
    INCOMPLETE,
    /** It does not solve the issue, or is no longer true. */
    WRONG,
    /** A reader of the audience would not understand it. */
    UNCLEAR,
    /** There is an article for it; improve that one. */
    DUPLICATE,
    /** It names a customer, or what only concerns one. */
    PERSONAL,
    /** Not for those readers. */
    AUDIENCE,
    /** Form, tone or headings are not ours. */
    STYLE,
    OTHER
}
