package org.dalil.links.web;

/**
 * What came of asking an address.
 *
 * @param detail a status ({@code 404}) or a word for what kept it from being asked
 */
record Answer(Kind kind, String detail) {

    enum Kind {
        /** Nobody asked yet. */
        NEW,
        FINE,
        /** The site says that there is nothing. */
        GONE,
        /** No such host, or nothing that listens there. */
        SILENT,
        /** It could not be asked: it says nothing of the link. */
        UNASKED
    }

    static Answer unasked(String why) {
        return new Answer(Kind.UNASKED, why);
    }

    static Answer silent(String why) {
        return new Answer(Kind.SILENT, why);
    }

    /** Of what is no redirection. */
    static Answer of(int status) {
        var isThere =
                status < 300 || status == 304 || status == 416; // no such range of what is there
        var isGone = status == 404 || status == 410;
        var kind = isThere ? Kind.FINE : isGone ? Kind.GONE : Kind.UNASKED;
        return new Answer(kind, Integer.toString(status));
    }

    /** The network works: somebody answered. */
    boolean isFromSomebody() {
        return Character.isDigit(detail.charAt(0));
    }

    /** Who is asked too much is left in peace. */
    boolean isTooMuch() {
        return detail.equals("429") || detail.equals("503");
    }
}
