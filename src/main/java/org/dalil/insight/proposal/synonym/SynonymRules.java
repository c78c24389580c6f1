package org.dalil.insight.proposal.synonym;

import org.dalil.insight.topic.words.Likeness;
import org.dalil.insight.topic.words.TellingWords;
import org.dalil.search.language.Analysis;
import org.dalil.search.words.Synonym;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Two topics are alike where the words that founded the one become those of the other once an
 * expression is put for another that stands for it both ways; in another language only where the
 * expressions are all there is.
 */
public final class SynonymRules {
    private final Map<Language, Map<String, List<Founded>>> byStem = new HashMap<>();
    private final Function<Language, Analysis> analyses;
    private final Set<Alike> alike = new HashSet<>();

    private SynonymRules(Function<Language, Analysis> analyses) {
        this.analyses = analyses;
    }

    public static Collection<Alike> alike(
            List<Founded> topics, List<Synonym> synonyms, Function<Language, Analysis> analyses) {
        var rules = new SynonymRules(analyses);
        topics.forEach(rules::add);
        synonyms.stream().filter(Synonym::bothWays).forEach(rules::look);
        return rules.alike;
    }

    private void add(Founded topic) {
        var stems = byStem.computeIfAbsent(topic.language(), _ -> new HashMap<>());
        topic.words().words().stream()
                .flatMap(Set::stream)
                .distinct()
                .forEach(stem -> stems.computeIfAbsent(stem, _ -> new ArrayList<>()).add(topic));
    }

    private void look(Synonym synonym) {
        for (var expression : synonym.all()) {
            var put = words(expression, synonym.language());
            for (var topic : holding(put, synonym.language())) {
                without(topic.words(), put)
                        .ifPresent(rest -> look(topic, rest, synonym, expression));
            }
        }
    }

    private void look(Founded topic, List<Set<String>> rest, Synonym synonym, String expression) {
        for (var other : synonym.instead(expression)) {
            for (var language : byStem.keySet()) {
                if (language.equals(synonym.language()) || rest.isEmpty()) {
                    var wanted = new ArrayList<>(rest);
                    wanted.addAll(words(other, language).words());
                    join(topic, wanted, language);
                }
            }
        }
    }

    private void join(Founded topic, List<Set<String>> wanted, Language language) {
        var words = new TellingWords(wanted);
        holding(words, language).stream()
                .filter(each -> each.root() != topic.root())
                .filter(each -> each.words().size() == words.size())
                .filter(each -> Likeness.common(wanted, each.words().words()) == words.size())
                .forEach(each -> join(topic, each));
    }

    private void join(Founded topic, Founded other) {
        alike.add(
                new Alike(
                        Math.min(topic.root(), other.root()),
                        Math.max(topic.root(), other.root()),
                        Math.min(topic.visitors(), other.visitors())));
    }

    /** Topics in whose words the first of these stands. */
    private Set<Founded> holding(TellingWords words, Language language) {
        var found = new HashSet<Founded>();
        if (!words.isEmpty()) {
            var stems = byStem.getOrDefault(language, Map.of());
            words.words()
                    .getFirst()
                    .forEach(stem -> found.addAll(stems.getOrDefault(stem, List.of())));
        }
        return found;
    }

    /** Nothing where not all of these are among them. */
    private static Optional<List<Set<String>>> without(TellingWords words, TellingWords gone) {
        var rest = new ArrayList<>(words.words());
        for (var word : gone.words()) {
            var found = rest.stream().filter(each -> TellingWords.meet(each, word)).findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            rest.remove(found.get());
        }
        return Optional.of(rest);
    }

    private TellingWords words(String expression, Language language) {
        return TellingWords.of(analyses.apply(language), expression);
    }
}
