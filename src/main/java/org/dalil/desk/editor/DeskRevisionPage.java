package org.dalil.desk.editor;

import org.dalil.desk.effect.TextEffect;
import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.text.SafeHtml;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * {@code pages/desk/revision}: one revision of a text, as it was.
 *
 * @param head the address of its article's head
 * @param address of this page
 * @param previews where private links to it are made
 * @param readers the key of the message that says whom it is for
 * @param effects what it changed since it went live
 * @param text rendered as the portal does it
 * @param markdown as it was written
 * @param problem why it could not be restored, or null
 */
record DeskRevisionPage(
        DeskFrame desk,
        String head,
        String address,
        int number,
        String previews,
        Words title,
        @Nullable Words summary,
        String language,
        String direction,
        String author,
        Instant at,
        Chip chip,
        String readers,
        @Nullable Words note,
        List<TextEffect> effects,
        SafeHtml text,
        String markdown,
        boolean restorable,
        @Nullable String problem) {}
