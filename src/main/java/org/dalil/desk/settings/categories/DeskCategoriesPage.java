package org.dalil.desk.settings.categories;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;

import java.util.List;

/** {@code pages/desk/categories}: the whole tree, one line each. */
record DeskCategoriesPage(DeskFrame desk, String done, List<Line> categories) {

    /**
     * @param level {@code 1} at the top, up to {@code 5}
     * @param missing the languages it has no name in, by their own names
     * @param list its articles at the desk
     */
    record Line(
            String address,
            String level,
            Words name,
            List<String> missing,
            String folder,
            long articles,
            String list,
            boolean first,
            boolean last) {}
}
