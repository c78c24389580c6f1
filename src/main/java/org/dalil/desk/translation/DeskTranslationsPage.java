package org.dalil.desk.translation;

import org.dalil.desk.articles.Choice;
import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Pager;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/translations}.
 *
 * @param languages into which is translated
 * @param kinds what is shown: what is missing, what is behind
 * @param confirmed whether somebody has just said that a translation is right
 * @param single whether there is no other language at all
 * @param writes whether this person may begin one
 */
record DeskTranslationsPage(
        DeskFrame desk,
        List<Choice> languages,
        List<Choice> kinds,
        boolean confirmed,
        boolean single,
        boolean writes,
        long count,
        List<Row> rows,
        @Nullable Pager pager) {

    /**
     * @param title the original's
     * @param address of the article
     * @param language the original's, in the page's language
     * @param chips how the translation stands
     * @param views of the original
     * @param edit where it is written
     * @param action the key of what that is called
     */
    record Row(
            Words title,
            String address,
            String language,
            List<Chip> chips,
            long views,
            String edit,
            String action) {}
}
