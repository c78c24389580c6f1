package org.dalil.desk.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** What nobody types and no reader sees; each answer is the key of what is wrong, or empty. */
public final class Characters {
    /** Lines and tabs are text; of the other control characters a reader sees nothing. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /** In one line they turn round what stands beside it, in every list and mail. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Characters() {}

    /** Of Markdown. */
    public static Optional<String> faultOfText(String text) {
        return CONTROL.matcher(text).find() ? Optional.of("desk.editor.control") : Optional.empty();
    }

    /** Of a title, a summary, a note: what lists and mails show beside other words. */
    public static Optional<String> faultOfWords(String words) {
        return faultOfText(words)
                .or(
                        () ->
                                TURNING.matcher(words).find()
                                        ? Optional.of("desk.editor.turning")
                                        : Optional.empty());
    }
}
