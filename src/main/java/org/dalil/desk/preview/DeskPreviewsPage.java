package org.dalil.desk.preview;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * {@code pages/desk/previews}.
 *
 * @param head the address of the article's head
 * @param shown the new link, which nothing can bring back; or null
 * @param problem why nothing was done, or null
 * @param asking what makes one link of a form, however often it is sent
 * @param texts what a link can be made of now
 */
record DeskPreviewsPage(
        DeskFrame desk,
        String head,
        String address,
        boolean revoked,
        @Nullable String shown,
        @Nullable String problem,
        String asking,
        List<Choice> texts,
        List<Line> links) {

    /**
     * @param number of the revision; 0: the draft
     */
    record Choice(String value, int number, Words title, boolean chosen) {}

    /**
     * @param revocation where it is taken back, or null where that is over, or not theirs
     */
    record Line(
            Words title,
            String by,
            Instant made,
            Instant ends,
            Chip chip,
            @Nullable String revocation) {}
}
