package org.dalil.desk.settings.portal;

import org.dalil.text.Language;
import org.dalil.web.session.Form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where in the list each language is wanted, counted from one.
 *
 * @param offered as they stand now
 * @param wanted what was chosen; 0 for what is no place
 */
record Places(List<Language> offered, Map<Language, Integer> wanted) {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    /** Each where it is. */
    static Places of(List<Language> offered) {
        return new Places(offered, Map.of());
    }

    static Places of(Form form, List<Language> offered) {
        var wanted = new HashMap<Language, Integer>();
        for (var each : offered) {
            var typed = form.one("place-" + each);
            if (!typed.isEmpty()) {
                wanted.put(each, NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0);
            }
        }
        return new Places(offered, wanted);
    }

    int of(Language language) {
        return wanted.getOrDefault(language, now(language));
    }

    boolean isPlace(Language language) {
        return of(language) >= 1 && of(language) <= offered.size();
    }

    /** The first before all others, whatever place it has. */
    List<Language> ordered(List<Language> chosen, String first) {
        return chosen.stream()
                .sorted(
                        Comparator.comparing((Language each) -> !each.code().equals(first))
                                .thenComparing(this::rank))
                .toList();
    }

    /** What moves up comes before what it meets there, what moves down behind it. */
    private int rank(Language language) {
        return 2 * of(language) + Integer.compare(of(language), now(language));
    }

    private int now(Language language) {
        return offered.indexOf(language) + 1;
    }
}
