package org.dalil.mail.smtp;

import org.dalil.text.Language;

import java.util.regex.Pattern;

/**
 * One mail as it leaves us. What stands in its head is one line each, whatever was handed in: a
 * line break there would be a header of somebody else's making.
 *
 * @param recipient an address
 * @param language that both bodies are written in
 * @param sender the name it comes from, in that language
 */
public record Letter(
        String recipient,
        Language language,
        String sender,
        String subject,
        String plain,
        String html) {
    private static final int LONGEST_SENDER = 100;
    private static final int LONGEST_SUBJECT = 200;

    /** Isolates stay: they keep a Latin name in an Arabic subject in its place. */
    private static final Pattern NO_LINE =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\uFFFE\\uFFFF]+");

    public Letter {
        recipient = recipient.strip();
        sender = line(sender, LONGEST_SENDER);
        subject = line(subject, LONGEST_SUBJECT);
    }

    private static String line(String typed, int longest) {
        var line = NO_LINE.matcher(typed).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        var end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end) + "…";
    }
}
