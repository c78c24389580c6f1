package org.dalil.text;

import java.util.regex.Pattern;

/** What stands beside a number and says that it is an order's, or that it is an amount. */
final class NamedNumbers {
    /** A shorter one tells nobody from others. */
    static final int FEWEST_DIGITS = 5;

    /** So far before a number it is looked for. */
    private static final int NEIGHBOURHOOD = 40;

    /** What may stand between the word and the number. */
    private static final String BETWEEN = " \u00A0:.=/-#№(";

    private static final int LONGEST_CURRENCY = 8;

    private static final String ENGLISH =
            "order|invoice|booking|reservation|ticket|shipment|tracking|waybill|receipt|refund"
                    + "|reference|ref|passport|licen[cs]e|membership|policy|contract|transaction"
                    + "|ord|inv|rma|awb|pnr";

    /** Account and customer are words of every text; with a number they are somebody's. */
    private static final String WITH_NUMBER = "account|customer|client|user|member|employee|id";

    private static final String NUMBER = "number|num|no|nr|id";

    private static final String ARABIC =
            "طلب|طلبي[ةهت]|فاتور[ةهت]|حجز|شحن[ةهت]|بوليص[ةهت]|تذكر[ةهت]|معامل[ةهت]|عضوي[ةهت]|هوي[ةهت]|إقام[ةهت]|اقام[ةهت]"
                + "|جواز|رخص[ةهت]|عقد|حساب|مرجع|إيصال|ايصال";

    /** Alone they are enough, unless it is an error's or a version's. */
    private static final String BARE =
            "(?<!(?:error|version|build|port|event|part|line|code|page)\\s)(?:number|no\\.|nr\\.)"
                    + "|(?<!(?:خطأ|خطا|إصدار|اصدار|نسخة|بناء|منفذ|مادة|بند|سطر|صفحة)\\s)"
                    + "[وفبل]?(?:ال)?رقم(?:ي|ه|ها|هم|نا|ك|كم)?";

    /** The sign is a heading's address in a link, and a letter's number in HTML. */
    private static final String SIGN = "(?<![\\p{L}\\p{N}_&/])(?<!\\]\\()[#№]\\s?";

    private static final Pattern NAMED =
            Pattern.compile(
                    ("(?:(?<![\\p{L}\\p{N}_])(?:(?:%s)(?:\\s(?:%s))?|(?:%s)(?:['’]?s)?\\s(?:%s)"
                         + "|[وفبكل]{0,2}(?:ا?ل)?(?:%s)(?:ي|ه|ها|هم|نا|ك|كم)?(?:\\sرقم)?|%s)"
                         + "[\\s:.=/-]{0,3}[#№]?\\s?|%s)(?:[A-Za-z]{1,4}-?)?\\(?\\z")
                            .formatted(ENGLISH, NUMBER, WITH_NUMBER, NUMBER, ARABIC, BARE, SIGN),
                    Pattern.CASE_INSENSITIVE);

    private static final String CURRENCY =
            "[$€£¥﷼%٪]|SAR|SR|USD|EUR|GBP|AED|EGP|KWD|QAR|ر\\.?س|ريال|درهم|دولار|يورو|جنيه|دينار";

    private static final Pattern CURRENCY_BEFORE =
            Pattern.compile("(?<![A-Za-z])(?:" + CURRENCY + ")\\s?\\z");

    private static final Pattern CURRENCY_AFTER = Pattern.compile("\\A\\s?(?:" + CURRENCY + ")");

    private NamedNumbers() {}

    static boolean isNamed(String text, int start) {
        return hasNeighbour(text, start)
                && NAMED.matcher(before(text, start, NEIGHBOURHOOD)).find();
    }

    /** Cheap, and no for a number that stands among others. */
    private static boolean hasNeighbour(String text, int start) {
        var at = start - 1;
        while (at >= 0 && BETWEEN.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && Character.isLetter(text.charAt(at))
                || text.substring(at + 1, start)
                        .chars()
                        .anyMatch(sign -> sign == '#' || sign == '№');
    }

    static boolean isMoney(String text, int start, int end) {
        var after = text.substring(end, Math.min(text.length(), end + LONGEST_CURRENCY));
        return CURRENCY_BEFORE.matcher(before(text, start, LONGEST_CURRENCY)).find()
                || CURRENCY_AFTER.matcher(after).find();
    }

    private static String before(String text, int start, int most) {
        return text.substring(Math.max(0, start - most), start);
    }
}
