package org.dalil.search.words;

import static org.dalil.search.words.SynonymRefused.Rule.*;

import jakarta.inject.Singleton;

import org.dalil.search.language.Analysis;
import org.dalil.search.words.SynonymRefused.Rule;
import org.dalil.search.words.SynonymRefused.Side;
import org.dalil.settings.Settings;
import org.dalil.text.Hidden;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a synonym must be, by itself and beside the others. */
@Singleton
class SynonymRules {
    private static final Pattern SIGNS = Pattern.compile("=|^[#\\[]");

    private final Settings settings;
    private final Map<Language, Analysis> analyses = new ConcurrentHashMap<>();

    SynonymRules(Settings settings) {
        this.settings = settings;
    }

    /** How expressions of a language lead to each other. */
    Ways ways(Wordlist words, Language language) {
        return new Ways(words.in(language), each -> key(each, language));
    }

    /**
     * @param id of the one that it takes the place of, or 0
     * @param others by language, it itself not among them
     * @throws SynonymRefused where a rule is broken
     */
    Synonym checked(long id, SynonymWish wish, Function<Language, Ways> others) {
        if (!settings.portal().languages().contains(wish.language())) {
            throw SynonymRefused.whole(LANGUAGE_UNKNOWN);
        }
        var seen = new HashMap<String, String>();
        var typed = side(wish.typedOnes(), Side.TYPED, wish.language(), seen);
        var found = side(wish.foundOnes(), Side.FOUND, wish.language(), seen);
        var synonym = new Synonym(id, wish.language(), typed, found, wish.bothWays());
        var ways = others.apply(wish.language());
        if (ways.size() >= Synonyms.MOST) {
            throw SynonymRefused.whole(TOO_MANY);
        }
        ways.check(synonym);
        return synonym;
    }

    private List<String> side(
            List<String> written, Side side, Language language, Map<String, String> seen) {
        if (written.isEmpty()) {
            throw new SynonymRefused(MISSING, side, "", null);
        }
        if (written.size() > Synonyms.MOST_EXPRESSIONS) {
            throw new SynonymRefused(TOO_MANY_EXPRESSIONS, side, "", null);
        }
        var expressions = new ArrayList<String>();
        for (var each : written) {
            check(each, side, language);
            if (seen.putIfAbsent(key(each, language), each) != null) {
                throw new SynonymRefused(ITSELF, side, each, null);
            }
            expressions.add(each);
        }
        return expressions;
    }

    private void check(String expression, Side side, Language language) {
        if (expression.length() > Synonyms.LONGEST) {
            var shown = expression.substring(0, expression.offsetByCodePoints(0, 20)) + "…";
            throw new SynonymRefused(TOO_LONG, side, shown, null);
        }
        var rule = rule(expression, language);
        if (rule != null) {
            throw new SynonymRefused(rule, side, expression, null);
        }
    }

    private @Nullable Rule rule(String expression, Language language) {
        if (Hidden.isIn(expression)) {
            return HIDDEN;
        }
        if (SIGNS.matcher(expression).find()) {
            return SIGN;
        }
        var words = analysis(language).words(expression);
        if (words.isEmpty()) {
            return NO_WORD;
        }
        if (words.size() > Synonyms.MOST_WORDS) {
            return TOO_MANY_WORDS;
        }
        return words.stream().allMatch(each -> each.forms().light()) ? ONLY_LIGHT : null;
    }

    /** An expression as search reads it: two that are written alike have one key. */
    private String key(String expression, Language language) {
        return analysis(language).words(expression).stream()
                .map(each -> each.forms().exact())
                .collect(Collectors.joining(" "));
    }

    Analysis analysis(Language language) {
        return analyses.computeIfAbsent(language, Analysis::of);
    }
}
