package org.dalil.search.lucene.question;

import org.dalil.text.Language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** In which order languages are searched: the query's own script decides, then the page. */
public final class QueryLanguage {
    private QueryLanguage() {}

    /** The languages of {@code indexed}, the likeliest first; the page's alone where none is. */
    public static List<Language> order(String query, Language page, List<Language> indexed) {
        if (indexed.isEmpty()) {
            return List.of(page);
        }
        var first = first(query, page, indexed);
        var order = new ArrayList<Language>();
        order.add(first);
        if (!first.equals(page) && indexed.contains(page)) {
            order.add(page);
        }
        indexed.stream().filter(language -> !order.contains(language)).forEach(order::add);
        return order;
    }

    private static Language first(String query, Language page, List<Language> indexed) {
        var script = script(query);
        if (script == UnicodeScript.COMMON || page.script() == script) {
            return indexed.contains(page) ? page : indexed.getFirst();
        }
        return indexed.stream()
                .filter(language -> language.script() == script)
                .findFirst()
                .orElse(indexed.contains(page) ? page : indexed.getFirst());
    }

    /** Latin names stand in queries of every language, so any other letter decides. */
    private static UnicodeScript script(String query) {
        var scripts = new ArrayList<UnicodeScript>();
        query.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON)
                .forEach(scripts::add);
        return scripts.stream()
                .filter(script -> script != UnicodeScript.LATIN)
                .findFirst()
                .orElse(scripts.isEmpty() ? UnicodeScript.COMMON : UnicodeScript.LATIN);
    }
}
