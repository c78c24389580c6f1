package org.dalil.desk.editor.original;

import org.dalil.desk.difference.Change;
import org.dalil.desk.frame.Words;
import org.dalil.text.SafeHtml;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What stands beside a translation.
 *
 * @param language the code of its language
 * @param name the same in words
 * @param revision its id: what the translation was made from once it is saved
 * @param followed whether that is said by saving; else somebody says so by ticking a box
 * @param ticked whether the box was
 * @param change what changed since the translation was made; null where it is not behind
 * @param confirmable whether this person may say that the translation is right as it is
 * @param moved whether the original went on while this person looked at it
 * @param copied whether the translation has no text yet, so that this one can be copied there
 * @param others the other texts it could be made from
 */
public record Original(
        String language,
        String direction,
        String name,
        Words title,
        @Nullable Words summary,
        SafeHtml html,
        String markdown,
        String revision,
        int number,
        boolean followed,
        boolean ticked,
        @Nullable Change change,
        boolean confirmable,
        boolean moved,
        boolean copied,
        List<Other> others) {

    /** Another text to translate from. */
    public record Other(String name, String address) {}
}
