package org.dalil.markdown;

/**
 * Where a link or a picture of an article leads, for the reader it is rendered for. Asked once for
 * each destination that is not a fragment of the same page, web addresses too.
 */
@FunctionalInterface
public interface Links {
    Links AS_WRITTEN = _ -> new Link.AsWritten();

    /**
     * @param destination as it stands in the text, perhaps percent-encoded: {@code
     *     ../billing/refunds.md#steps}, {@code picture.png}, {@code https://example.org}
     */
    Link resolve(String destination);
}
