package org.dalil.search.lucene.suggest;

import org.dalil.text.Language;

/** Names of the index's fields that suggestions are made from. */
record Fields(String title, String heading) {
    /** What a suggestion shows, as bytes: an {@link Offer}. */
    static final String OFFER = "offer";

    /** Of the title, in letters. */
    static final String LENGTH = "offerLength";

    static Fields of(Language language) {
        return new Fields("offerTitle." + language.code(), "offerHeading." + language.code());
    }
}
