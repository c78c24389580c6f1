package org.dalil.benchmark;

import org.dalil.benchmark.QuerySet.Asked;
import org.dalil.benchmark.QuerySet.Text;
import org.dalil.search.lucene.LuceneIndex;
import org.dalil.testing.Scratch;
import org.dalil.text.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the words meet that must, each an article of its own, and no others do. */
final class WordPairs {
    private static final List<String> OTHERS =
            List.of(
                    ("السلام مدرسة طريق سماء بحر جبل نافذة قلم كرسي طاولة زهرة شجرة سيارة قطار مطر"
                                    + " شمس قمر نجم حديقة مطبخ")
                            .split(" "));

    private WordPairs() {}

    static List<Figure> figures(Path relevance) throws IOException {
        var pairs = pairs(relevance.resolve("arabic-pairs.tsv"));
        var apart = Files.readAllLines(relevance.resolve("arabic-apart.txt"));
        var words = new LinkedHashSet<String>();
        pairs.forEach(pair -> words.add(pair.getFirst()));
        words.addAll(OTHERS);
        var met = met(pairs, words);
        System.out.printf("arabic-pairs%n  %d of %d found first%n", met, pairs.size());
        return List.of(
                Figure.atLeast("word pairs found first", 100.0 * met / pairs.size(), "%", 95),
                Figure.atMost(
                        "false meetings among " + apart.size() + " words apart",
                        falseMeetings(apart),
                        "words",
                        2));
    }

    private static long met(List<List<String>> pairs, Set<String> words) throws IOException {
        try (var index = new LuceneIndex(Scratch.folder("pairs"), List.of())) {
            var indexed = new Indexed(articles(words), index);
            return pairs.stream()
                    .filter(pair -> found(indexed, pair.get(1)).equals(pair.getFirst()))
                    .count();
        }
    }

    /** Words that find another one, and say that it answers. */
    private static long falseMeetings(List<String> apart) throws IOException {
        try (var index = new LuceneIndex(Scratch.folder("apart"), List.of())) {
            var indexed = new Indexed(articles(new LinkedHashSet<>(apart)), index);
            return apart.stream()
                    .map(word -> indexed.ask(asked(word)))
                    .filter(answer -> answer.isAnswered() && answer.refs().size() > 1)
                    .count();
        }
    }

    private static String found(Indexed indexed, String word) {
        return indexed.search(asked(word)).stream().findFirst().orElse("");
    }

    private static Asked asked(String word) {
        return new Asked(word, word, Language.ARABIC);
    }

    private static QuerySet articles(Set<String> words) {
        var texts =
                words.stream().map(word -> new Text(word, word, word, Language.ARABIC)).toList();
        return new QuerySet("pairs", texts, List.of(), Map.of());
    }

    private static List<List<String>> pairs(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        }
    }
}
