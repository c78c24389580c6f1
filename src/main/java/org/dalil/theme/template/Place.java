package org.dalil.theme.template;

/**
 * Where in the HTML a template stands.
 *
 * @param element the element whose tag or content this is
 * @param attribute the attribute whose name or value this is
 * @param text what was read of a name or value, or of the sign that ends a region
 * @param quote of the value
 * @param valued whether a value of the page was printed into this attribute
 */
record Place(
        Where where, String element, String attribute, String text, char quote, boolean valued) {

    static final Place START = new Place(Where.TEXT, "", "", "", ' ', false);

    /** The regions of HTML that differ in what may stand there. */
    enum Where {
        TEXT,
        /** After {@code <}. */
        TAG_START,
        ELEMENT_NAME,
        /** Between attributes. */
        TAG,
        /** Between attributes, right after a block: a blank or the end of the tag has to follow. */
        TAG_AFTER_BLOCK,
        ATTRIBUTE_NAME,
        AFTER_NAME,
        BEFORE_VALUE,
        VALUE,
        UNQUOTED_VALUE,
        /** In {@code title} and {@code textarea}: text, but no elements. */
        PLAIN_TEXT,
        /** In {@code script} and {@code style}. */
        RAW_TEXT,
        END_TAG,
        COMMENT,
        DECLARATION
    }

    Place to(Where next) {
        return new Place(next, element, attribute, "", quote, false);
    }

    Place named(String name) {
        return new Place(where, element, name, text, quote, valued);
    }

    Place inElement(String name) {
        return new Place(where, name, attribute, text, quote, valued);
    }

    Place with(char c) {
        return new Place(where, element, attribute, text + c, quote, valued);
    }

    Place reading(String tail) {
        return new Place(where, element, attribute, tail, quote, valued);
    }

    Place quoted(char sign) {
        return new Place(Where.VALUE, element, attribute, "", sign, false);
    }

    Place printed() {
        return new Place(where, element, attribute, text, quote, true);
    }

    /** After a block: what stood before it may still be all there is, so its text is kept. */
    Place closing(Place opened) {
        return new Place(where, element, attribute, opened.text, quote, valued || opened.valued);
    }

    boolean inTag() {
        return where == Where.TAG || where == Where.TAG_AFTER_BLOCK;
    }

    /** A block may begin here and end there. */
    boolean matches(Place other) {
        return inTag() && other.inTag()
                ? element.equals(other.element)
                : where == other.where
                        && (where != Where.VALUE
                                || (attribute.equals(other.attribute) && quote == other.quote));
    }

    /** Names end where a block begins or ends. */
    Place atBlock() {
        return switch (where) {
            case ELEMENT_NAME, TAG_AFTER_BLOCK, ATTRIBUTE_NAME, AFTER_NAME ->
                    to(Where.TAG_AFTER_BLOCK);
            default -> this;
        };
    }
}
