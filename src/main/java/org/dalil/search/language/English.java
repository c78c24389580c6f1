package org.dalil.search.language;

import org.tartarus.snowball.ext.PorterStemmer;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * English: possessives off, Porter's stem beside the word; codes and names with a digit whole, and
 * names with the signs they are written with (C++, C#, .NET).
 */
final class English implements Writing {
    /** Without negations: "not receiving mail" is another question than "receiving mail". */
    private static final Set<String> LIGHT =
            Set.of(
                    ("a about am an and any are as at be been but by can could did do does doing"
                         + " for from had has have how i if in into is it its me my of on or our"
                         + " please should so some such than that the their them then there these"
                         + " they this to us was we were what when where which who whom whose why"
                         + " will with would you your")
                            .split(" "));

    @Override
    public Forms forms(String word) {
        var exact = unapostrophed(Numbers.plain(Folding.fold(word)));
        if (exact.isEmpty()) {
            return Forms.NONE;
        }
        return new Forms(exact, stems(exact), LIGHT.contains(exact));
    }

    private static List<String> stems(String exact) {
        if (exact.indexOf('_') >= 0) {
            return parts(exact);
        }
        var last = exact.charAt(exact.length() - 1);
        if (exact.charAt(0) == '.') {
            return List.of(exact, exact.substring(1), "dot" + exact.substring(1));
        }
        return last == '+' || last == '#' ? signed(exact) : List.of(stem(exact));
    }

    /** Notepad++ is a Notepad too; C++ is no C. */
    private static List<String> signed(String exact) {
        var bare = exact.replaceFirst("[+#]+$", "");
        return bare.length() < 2 ? List.of(exact) : List.of(exact, stem(bare));
    }

    private static List<String> parts(String exact) {
        var stems = new LinkedHashSet<String>();
        stems.add(exact);
        Arrays.stream(exact.split("_"))
                .filter(part -> !part.isEmpty())
                .forEach(part -> stems.add(stem(part)));
        return List.copyOf(stems);
    }

    private static String stem(String word) {
        if (word.length() < 3 || word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        var porter = new PorterStemmer();
        porter.setCurrent(word);
        porter.stem();
        return porter.getCurrent();
    }

    private static String unapostrophed(String word) {
        var straight = word.replace('’', '\'');
        var owner =
                straight.endsWith("'s") ? straight.substring(0, straight.length() - 2) : straight;
        return owner.replace("'", "");
    }
}
