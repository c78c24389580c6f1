package org.dalil.desk.settings.categories;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/category}: one category, or a new one.
 *
 * @param known whether it stands already, so that it can be taken away
 * @param holds what is in it in words, or null where nothing is
 * @param list its articles at the desk
 */
record DeskCategoryPage(
        DeskFrame desk,
        String address,
        boolean known,
        List<FieldProblem> problems,
        List<Field> fields,
        List<Above> parents,
        @Nullable String parentProblem,
        @Nullable String holds,
        String list) {

    /**
     * @param value its id, or empty for the top
     */
    record Above(String value, String name, boolean chosen) {}
}
