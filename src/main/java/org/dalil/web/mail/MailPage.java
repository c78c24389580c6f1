package org.dalil.web.mail;

import org.dalil.text.Language;
import org.dalil.text.SafeHtml;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/mail}: what a mail says, from above to below.
 *
 * @param portalName who writes
 * @param before sentences before what it is about
 * @param quote the title of what it is about, or null
 * @param answer what a customer was answered, or null
 * @param words somebody's own words, line by line
 * @param lines several things it is about
 * @param address where to go on, whole, or null
 * @param label what happens there
 * @param after sentences at its end
 */
public record MailPage(
        String portalName,
        String title,
        List<String> before,
        @Nullable Quote quote,
        @Nullable Answer answer,
        @Nullable Quote words,
        List<Line> lines,
        @Nullable String address,
        String label,
        List<String> after) {

    /** Text of somebody else, with what sets it apart from ours. */
    public record Quote(String text, List<String> lines, String language, String direction) {

        public static Quote of(String text, Language language) {
            return new Quote(
                    text, text.lines().toList(), language.code(), language.directionOf(text));
        }
    }

    /**
     * @param plain the same without markup
     */
    public record Answer(SafeHtml html, String plain, String language, String direction) {}

    /**
     * @param note what is to say of it, or empty
     * @param address whole, or null
     */
    public record Line(Quote title, String note, @Nullable String address) {}
}
