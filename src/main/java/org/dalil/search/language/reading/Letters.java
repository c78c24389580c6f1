package org.dalil.search.language.reading;

import java.util.List;
import java.util.Map;

/** What Latin letters and digits stand for in Arabizi, the usual reading first. */
final class Letters {
    /** Two letters for one. */
    private static final Map<String, List<String>> PAIRS =
            Map.ofEntries(
                    Map.entry("sh", List.of("ش")),
                    Map.entry("ch", List.of("ش", "تش")),
                    Map.entry("kh", List.of("خ")),
                    Map.entry("gh", List.of("غ")),
                    Map.entry("th", List.of("ث", "ذ")),
                    Map.entry("dh", List.of("ض", "ذ", "ظ")),
                    Map.entry("aa", List.of("ا")),
                    Map.entry("ee", List.of("ي")),
                    Map.entry("ii", List.of("ي")),
                    Map.entry("oo", List.of("و")),
                    Map.entry("ou", List.of("و")),
                    Map.entry("uu", List.of("و")),
                    Map.entry("ai", List.of("ي", "اي")),
                    Map.entry("ay", List.of("ي", "اي")),
                    Map.entry("aw", List.of("و")),
                    Map.entry("3'", List.of("غ")),
                    Map.entry("7'", List.of("خ")),
                    Map.entry("6'", List.of("ظ")),
                    Map.entry("9'", List.of("ض")));

    private static final Map<Character, List<String>> SINGLE =
            Map.ofEntries(
                    Map.entry('2', List.of("ا", "ء", "ئ", "ق")),
                    Map.entry('3', List.of("ع")),
                    Map.entry('4', List.of("ذ", "ش")),
                    Map.entry('5', List.of("خ")),
                    Map.entry('6', List.of("ط")),
                    Map.entry('7', List.of("ح")),
                    Map.entry('8', List.of("ق", "غ")),
                    Map.entry('9', List.of("ص", "ق")),
                    Map.entry('a', List.of("ا", "")),
                    Map.entry('b', List.of("ب")),
                    Map.entry('c', List.of("ك", "س")),
                    Map.entry('d', List.of("د", "ض")),
                    Map.entry('e', List.of("", "ي")),
                    Map.entry('f', List.of("ف")),
                    Map.entry('g', List.of("ج", "غ", "ق")),
                    Map.entry('h', List.of("ه", "ح")),
                    Map.entry('i', List.of("ي", "")),
                    Map.entry('j', List.of("ج")),
                    Map.entry('k', List.of("ك")),
                    Map.entry('l', List.of("ل")),
                    Map.entry('m', List.of("م")),
                    Map.entry('n', List.of("ن")),
                    Map.entry('o', List.of("و", "")),
                    Map.entry('p', List.of("ب")),
                    Map.entry('q', List.of("ق")),
                    Map.entry('r', List.of("ر")),
                    Map.entry('s', List.of("س", "ص")),
                    Map.entry('t', List.of("ت", "ط")),
                    Map.entry('u', List.of("و", "")),
                    Map.entry('v', List.of("ف")),
                    Map.entry('w', List.of("و")),
                    Map.entry('x', List.of("كس")),
                    Map.entry('y', List.of("ي")),
                    Map.entry('z', List.of("ز", "ظ", "ذ")));

    private Letters() {}

    /** How many letters from a place on are read as one: two, or one. */
    static int width(String word, int at) {
        var two = at + 2 <= word.length() ? word.substring(at, at + 2) : "";
        return PAIRS.containsKey(two) || isDoubled(two) ? 2 : 1;
    }

    /** Empty where they stand for nothing. */
    static List<String> of(String word, int at, int width) {
        var letters = word.substring(at, at + width);
        var first = at == 0;
        var last = at + width == word.length();
        if (letters.equals("a") && last) {
            return List.of("ه", "ا", "ي");
        }
        if (letters.equals("aa") && last) {
            return List.of("ا", "اء", "ه");
        }
        if (first && (letters.equals("e") || letters.equals("i") || letters.equals("a"))) {
            return List.of("ا", "ي");
        }
        if (first && (letters.equals("o") || letters.equals("u"))) {
            return List.of("ا", "او");
        }
        var pair = PAIRS.get(letters);
        return pair != null ? pair : SINGLE.getOrDefault(letters.charAt(0), List.of());
    }

    private static boolean isDoubled(String two) {
        return two.length() == 2
                && two.charAt(0) == two.charAt(1)
                && SINGLE.containsKey(two.charAt(0));
    }
}
