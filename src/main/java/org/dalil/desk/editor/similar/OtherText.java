package org.dalil.desk.editor.similar;

import org.dalil.desk.frame.Words;

/**
 * What somebody had written elsewhere when they came here to improve this one instead.
 *
 * @param text which one it is, as an address names it: {@code 12-ar}
 */
public record OtherText(
        String text,
        Words title,
        String address,
        String language,
        String direction,
        String markdown) {}
