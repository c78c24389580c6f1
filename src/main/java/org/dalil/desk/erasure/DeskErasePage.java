package org.dalil.desk.erasure;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;

import java.util.List;

/**
 * {@code pages/desk/erase}: what goes, and a box to tick.
 *
 * @param address of this page
 * @param back where the article or the case is
 * @param heading the key of its message
 * @param what the title of what goes
 * @param parts what goes with it
 * @param written articles that hold words of the case, and can go too
 * @param inFolder whether a file of the articles folder would bring it back
 * @param unsure whether the box was not ticked
 */
record DeskErasePage(
        DeskFrame desk,
        String address,
        String back,
        String heading,
        Words what,
        List<Part> parts,
        List<Written> written,
        boolean inFolder,
        boolean unsure) {

    /**
     * @param label the key of its message
     */
    record Part(String label, long count) {}

    /**
     * @param ticked whether it goes unless somebody says otherwise
     */
    record Written(
            String id,
            Words title,
            String address,
            List<Chip> chips,
            boolean inFolder,
            boolean ticked) {}
}
