package org.dalil.benchmark.relevance;

import org.dalil.benchmark.QuerySet.Asked;
import org.dalil.search.language.reading.Readings;

import java.util.Map;
import java.util.stream.Collectors;

/** The same query typed with other keys or letters. */
public enum TypedOtherwise {
    /** Those of both scripts stay: nobody types them so. */
    ON_THE_OTHER_KEYBOARD("typed on the other keyboard") {
        @Override
        String of(String query) {
            return Readings.of(query, _ -> 0).stream().findFirst().orElse(query);
        }
    },
    /** Letter by letter, without short vowels and signs; what is Latin already stays. */
    IN_ARABIZI("typed as Arabizi") {
        @Override
        String of(String query) {
            return query.codePoints()
                    .mapToObj(Character::toString)
                    .map(letter -> ARABIZI.getOrDefault(letter, letter))
                    .collect(Collectors.joining())
                    .replaceAll("[^\\p{L}\\p{N} ]", " ")
                    .strip();
        }
    };

    private static final Map<String, String> ARABIZI = arabizi();

    private final String said;

    TypedOtherwise(String said) {
        this.said = said;
    }

    abstract String of(String query);

    public Asked of(Asked query) {
        return new Asked(query.id(), of(query.text()), query.language());
    }

    private static Map<String, String> arabizi() {
        var letters = "ا أ إ آ ء ؤ ئ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ى ة";
        var typed = "a 2 2 2 2 2 2 b t th j 7 5 d th r z s sh 9 d 6 z 3 gh f q k l m n h w y a a";
        var each = typed.split(" ");
        var written = letters.split(" ");
        var map = new java.util.HashMap<String, String>();
        for (var at = 0; at < written.length; at++) {
            map.put(written[at], each[at]);
        }
        return map;
    }

    @Override
    public String toString() {
        return said;
    }
}
