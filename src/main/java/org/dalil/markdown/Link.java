package org.dalil.markdown;

/** What becomes of one link. */
public sealed interface Link {

    /**
     * It leads to this address. A fragment is written as the author of the target would ({@code
     * #steps}); it is turned into the anchor of that heading here.
     */
    record To(String url) implements Link {}

    /** The reader may not see the target: plain text, as if it had never been a link. */
    record Unseen() implements Link {}

    record AsWritten() implements Link {}
}
