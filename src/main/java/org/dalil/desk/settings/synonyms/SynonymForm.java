package org.dalil.desk.settings.synonyms;

import org.dalil.insight.proposal.synonym.WordPair;
import org.dalil.search.words.Synonym;
import org.dalil.search.words.SynonymWish;
import org.dalil.search.words.Synonyms;
import org.dalil.text.Language;
import org.dalil.web.session.Form;

import java.util.List;
import java.util.Optional;

/**
 * A synonym as it was typed.
 *
 * @param task for which it is written, or empty
 */
record SynonymForm(Language language, String typed, String found, String way, String task) {
    static final String BOTH = "both";
    static final String ONE = "one";
    static final List<String> WAYS = List.of(BOTH, ONE);

    static SynonymForm of(Form form, List<Language> languages) {
        var codes = languages.stream().map(Language::code).toList();
        return new SynonymForm(
                new Language(form.oneOf("language", codes)),
                form.one("typed"),
                form.one("found"),
                form.oneOf("way", WAYS),
                form.one("task"));
    }

    static SynonymForm of(Synonym synonym) {
        return new SynonymForm(
                synonym.language(),
                String.join("\n", synonym.typed()),
                String.join("\n", synonym.found()),
                synonym.bothWays() ? BOTH : ONE,
                "");
    }

    static SynonymForm empty(Language language, String task) {
        return new SynonymForm(language, "", "", BOTH, task);
    }

    /** As rewordings say it: who typed the other words found what these find. */
    SynonymForm filled(WordPair pair) {
        return new SynonymForm(language, pair.typed(), pair.found(), ONE, task);
    }

    /** What is shown again of a side that was refused: not all that anybody may send. */
    static String shown(String side) {
        var most = Synonyms.LONGEST_SIDE;
        if (side.length() <= most) {
            return side;
        }
        return side.substring(
                0, Character.isHighSurrogate(side.charAt(most - 1)) ? most - 1 : most);
    }

    /** Its number, or nothing. */
    Optional<Long> step() {
        return task.matches("[1-9]\\d{0,17}") ? Optional.of(Long.valueOf(task)) : Optional.empty();
    }

    /** In a line: what somebody did. */
    String said() {
        return shown(typed.strip().replaceAll("\\s*\\R\\s*", ", "))
                + (way.equals(BOTH) ? " = " : " => ")
                + shown(found.strip().replaceAll("\\s*\\R\\s*", ", "));
    }

    boolean says(WordPair pair) {
        return typed.strip().equals(pair.typed()) && found.strip().equals(pair.found());
    }

    SynonymWish wish() {
        return new SynonymWish(language, typed, found, way.equals(BOTH));
    }
}
