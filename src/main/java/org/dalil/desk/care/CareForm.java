package org.dalil.desk.care;

import org.dalil.web.session.Form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody filled in on the page; it stays, whatever was wrong with it.
 *
 * @param next the day of the next look, where it was confirmed
 * @param owner the id of an account, {@code same}, or empty
 * @param day the day of the next look, where owner and day are set
 * @param words of the title of the article that takes its place
 * @param replacement the number of one that was found, or empty
 */
record CareForm(
        String next,
        String owner,
        String day,
        String language,
        String note,
        String reason,
        String words,
        String replacement) {
    static final int LONGEST_NOTE = 500;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("#?([1-9]\\d{0,17})");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:.*/)?(?:articles|a)/([1-9]\\d{0,17})(?:[-/?#].*)?");

    static CareForm of(Form form) {
        return new CareForm(
                form.one("next").strip(),
                form.one("owner"),
                form.one("day").strip(),
                form.one("language"),
                form.one("note").strip(),
                form.one("reason"),
                form.one("words").strip(),
                form.one("replacement"));
    }

    /**
     * @throws DateTimeException where it is no day
     */
    static LocalDate day(String typed) {
        if (!DAY.matcher(typed).matches()) {
            throw new DateTimeException("no day");
        }
        return LocalDate.parse(typed);
    }

    Optional<Long> replacing() {
        return number(replacement);
    }

    /** Where somebody knows the number, or copied the address, that is the article. */
    Optional<Long> named() {
        var address = words.length() > 1000 ? null : ADDRESS.matcher(words);
        return address != null && address.matches()
                ? Optional.of(Long.parseLong(address.group(1)))
                : number(words);
    }

    private static Optional<Long> number(String typed) {
        var number = NUMBER.matcher(typed);
        return number.matches() ? Optional.of(Long.parseLong(number.group(1))) : Optional.empty();
    }
}
