package org.dalil.web.why;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.search.Explanation;
import org.dalil.search.Explanation.Outcome;
import org.dalil.search.Explanation.Part;
import org.dalil.search.SearchRequest;
import org.dalil.search.query.Demand;
import org.dalil.search.why.Why;
import org.dalil.text.Language;
import org.dalil.web.Pages;
import org.dalil.web.why.WhyPanel.Also;
import org.dalil.web.why.WhyPanel.Phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in words what the engine says in numbers. */
@Singleton
class WhyWords {
    private static final int DEEPEST_PLACE = SearchRequest.DEEPEST;

    private final Pages pages;

    WhyWords(Pages pages) {
        this.pages = pages;
    }

    String verdict(Why why, SearchRequest request) {
        var page = request.language();
        return why.standing() == Why.Standing.LIVE
                ? outcome(why, request)
                : say(key(why.standing()), Map.of("number", why.article()), page);
    }

    /** How much of the query the article has, and which language was asked. */
    List<String> notes(Explanation explained, Language page) {
        var notes = new ArrayList<String>();
        explained.unmet().forEach(each -> notes.add(unmet(each, page)));
        if (explained.share() > 0) {
            notes.add(say("share", Map.of("share", percent(explained.share())), page));
        }
        if (!explained.asked().equals(page)) {
            notes.add(say("asked", Map.of("language", explained.asked().ownName()), page));
        }
        return notes;
    }

    private String unmet(Demand demand, Language page) {
        return switch (demand) {
            case Demand.Word word -> say("lacksWord", Map.of("words", word.typed()), page);
            case Demand.Phrase phrase ->
                    say("lacksPhrase", Map.of("words", phrase.written()), page);
            case Demand.WithoutWord word -> say("hasUnwanted", Map.of("words", word.typed()), page);
            case Demand.WithoutPhrase phrase ->
                    say("hasUnwanted", Map.of("words", phrase.typed()), page);
        };
    }

    List<WhyPanel.Word> words(Explanation explained) {
        return explained.words().stream()
                .map(each -> word(each, explained.language(), isLookedAt(explained)))
                .toList();
    }

    List<WhyPanel.Part> parts(List<Part> parts) {
        return parts.stream()
                .map(
                        each ->
                                new WhyPanel.Part(
                                        "why.part." + key(each.source()), rounded(each.score())))
                .toList();
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    static double rounded(double score) {
        return Math.round(score * 10) / 10.0;
    }

    private String outcome(Why why, SearchRequest request) {
        var explained = java.util.Objects.requireNonNull(why.explanation());
        var isFar = explained.outcome() == Outcome.OTHER_PAGE && explained.rank() == 0;
        var arguments = new HashMap<String, Object>();
        arguments.put("rank", explained.rank());
        arguments.put("page", Math.ceilDiv(explained.rank(), request.size()));
        arguments.put("deepest", DEEPEST_PLACE);
        arguments.put("asked", explained.asked().ownName());
        arguments.put("languages", languages(why, request.language()));
        arguments.put("readers", readers(why, request.language()));
        return say(isFar ? "far" : key(explained.outcome()), arguments, request.language());
    }

    private static String languages(Why why, Language page) {
        return why.texts().stream()
                .map(each -> each.language().ownName())
                .distinct()
                .collect(Collectors.joining(comma(page)));
    }

    private String readers(Why why, Language page) {
        return why.texts().stream()
                .map(Why.Text::live)
                .filter(java.util.Objects::nonNull)
                .max(Audience::compareTo)
                .map(each -> pages.message("why.readers." + key(each), Map.of(), page))
                .orElse("");
    }

    /** An article that those who ask cannot get is not held against the words. */
    private static boolean isLookedAt(Explanation explained) {
        return switch (explained.outcome()) {
            case OTHER_AUDIENCE, NOT_IN_THIS_LANGUAGE, NOT_INDEXED -> false;
            case SHOWN,
                    CLOSEST,
                    OTHER_LANGUAGE,
                    OTHER_PAGE,
                    CUT,
                    NO_COMMON_WORD,
                    UNMET,
                    TOO_FEW_WORDS,
                    OTHER_FILTER ->
                    true;
        };
    }

    private static String match(Explanation.Word each, boolean looked) {
        if (each.light()) {
            return "why.match.light";
        }
        return looked ? "why.match." + key(each.match()) : "why.match.unlooked";
    }

    private static WhyPanel.Word word(Explanation.Word each, Language language, boolean looked) {
        var also = new ArrayList<Also>();
        add("why.alsos.stems", each.stems(), language, also);
        add("why.alsos.synonyms", each.synonyms(), language, also);
        add("why.alsos.similar", each.similar(), language, also);
        return new WhyPanel.Word(
                Phrase.of(each.typed(), language),
                also,
                percent(each.weight()),
                match(each, looked),
                each.match() != Explanation.Match.NONE,
                each.parts().stream()
                        .map(
                                part ->
                                        new WhyPanel.Part(
                                                "why.part." + key(part.source()),
                                                rounded(part.score())))
                        .toList());
    }

    private static void add(String label, List<String> words, Language language, List<Also> also) {
        if (!words.isEmpty()) {
            var listed = String.join(comma(language), words);
            also.add(new Also(label, Phrase.of(listed, language)));
        }
    }

    private static String comma(Language language) {
        return language.isRightToLeft() ? "، " : ", ";
    }

    private static String key(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private String say(String key, Map<String, ?> arguments, Language page) {
        return pages.message("why." + key, arguments, page);
    }
}
