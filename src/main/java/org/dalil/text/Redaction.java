package org.dalil.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Replaces personal data in a text by placeholders in its language: names that are known, e-mail
 * addresses, IBANs, card numbers, telephones, other long numbers (orders, national numbers); in
 * Latin and Arabic digits. Rather too much than too little: a person confirms the list. Codes with
 * letters among the digits ({@code 0x80070005}, {@code KB5034441}) are knowledge and stay.
 */
public final class Redaction {
    private Redaction() {}

    /** What was replaced. */
    public enum Kind {
        NAME("[customer name]", "[اسم العميل]"),
        EMAIL("[e-mail]", "[بريد إلكتروني]"),
        IBAN("[account number]", "[رقم حساب]"),
        CARD("[card number]", "[رقم بطاقة]"),
        PHONE("[telephone]", "[رقم هاتف]"),
        NUMBER("[number]", "[رقم]");

        private final String english;
        private final String arabic;

        Kind(String english, String arabic) {
            this.english = english;
            this.arabic = arabic;
        }

        /** In every language that has one. */
        List<String> placeholders() {
            return List.of(english, arabic);
        }

        /** As it stands in a text of this language. */
        public String placeholder(Language language) {
            return language.equals(Language.ARABIC) ? arabic : english;
        }
    }

    /** One thing that was replaced, as it stood in the text. */
    public record Found(Kind kind, String text) {}

    /** A text without personal data, and the list to confirm. */
    public record Redacted(String text, List<Found> found) {}

    /**
     * A part of a text.
     *
     * @param isReplaced whether it is a placeholder, and no longer personal data
     */
    public record Stretch(Kind kind, boolean isReplaced, int start, int end) {

        public String of(String text) {
            return text.substring(start, end);
        }
    }

    /**
     * Personal data and placeholders, in the order of the text.
     *
     * @param names of people, as the text's own case has them; each part of one counts
     */
    public static List<Stretch> in(String text, Collection<String> names) {
        return PersonalData.in(text, names);
    }

    /** The same text with these parts of it replaced, which stand in its order. */
    public static String replaced(String text, List<Stretch> parts, Language language) {
        var rest = new StringBuilder();
        var at = 0;
        for (var part : parts) {
            rest.append(text, at, part.start()).append(part.kind().placeholder(language));
            at = part.end();
        }
        return rest.append(text, at, text.length()).toString();
    }

    /**
     * @param names of people, as the text's own case has them; each part of one counts
     */
    public static Redacted of(String text, Collection<String> names, Language language) {
        var parts = in(text, names).stream().filter(part -> !part.isReplaced()).toList();
        var found = new ArrayList<Found>();
        parts.forEach(part -> found.add(new Found(part.kind(), part.of(text))));
        return new Redacted(replaced(text, parts, language), List.copyOf(found));
    }

    /** Of a text whose people nobody knows. */
    public static String of(String text, Language language) {
        return of(text, List.of(), language).text();
    }
}
