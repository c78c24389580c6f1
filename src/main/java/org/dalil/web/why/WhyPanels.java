package org.dalil.web.why;

import jakarta.inject.Singleton;

import org.dalil.article.ArticleAddress;
import org.dalil.search.why.Why;
import org.dalil.search.why.Whys;
import org.dalil.text.Language;
import org.dalil.web.Pages;
import org.dalil.web.why.WhyPanel.Link;
import org.dalil.web.why.WhyPanel.Phrase;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Makes the panel that explains results. */
@Singleton
public class WhyPanels {
    private static final int LONGEST = 2000;

    private final Whys whys;
    private final WhyWords words;
    private final Pages pages;

    WhyPanels(Whys whys, WhyWords words, Pages pages) {
        this.whys = whys;
        this.words = words;
        this.pages = pages;
    }

    public WhyPanel of(WhyAsked asked) {
        var wanted = asked.wanted().strip();
        if (wanted.isEmpty()) {
            return panel(asked, "", null, List.of(), "", null);
        }
        if (wanted.length() > LONGEST) {
            return panel(asked, "", null, List.of(), say("unnamed", asked), null);
        }
        var number = ArticleAddress.number(wanted);
        return number.isPresent() ? about(number.get(), wanted, asked) : titled(wanted, asked);
    }

    private WhyPanel titled(String wanted, WhyAsked asked) {
        var named = whys.named(wanted);
        var ids = named.stream().map(Whys.Named::article).distinct().toList();
        if (ids.size() == 1) {
            return about(ids.getFirst(), wanted, asked);
        }
        var choices =
                named.stream()
                        .map(
                                each ->
                                        new Link(
                                                Phrase.of(each.title(), each.language()),
                                                asked.about(each.article())))
                        .toList();
        var verdict = say(choices.isEmpty() ? "unnamed" : "several", asked);
        return panel(asked, wanted, null, choices, verdict, null);
    }

    private WhyPanel about(long article, String wanted, WhyAsked asked) {
        var why = whys.of(asked.request(), article);
        var page = asked.request().language();
        return panel(
                asked,
                wanted,
                article(why, page),
                List.of(),
                words.verdict(why, asked.request()),
                why);
    }

    private WhyPanel panel(
            WhyAsked asked,
            String wanted,
            @Nullable Link article,
            List<Link> choices,
            String verdict,
            @Nullable Why why) {
        var request = asked.request();
        var explanation = why == null ? null : why.explanation();
        return new WhyPanel(
                wanted,
                asked.path(),
                asked.fields(),
                asked.everyone(),
                asked.other(),
                article,
                choices,
                verdict,
                explanation == null ? List.of() : words.notes(explanation, request.language()),
                explanation == null ? List.of() : words.words(explanation),
                explanation == null ? List.of() : words.parts(explanation.parts()),
                explanation == null ? 0 : WhyWords.rounded(explanation.score()),
                why == null || why.standing() == Why.Standing.NO_SUCH_ARTICLE
                        ? null
                        : desk(why.article()));
    }

    private static String desk(long article) {
        return "/desk/articles/" + article;
    }

    /** In the page's language, or else in one that it has. */
    private static @Nullable Link article(Why why, Language page) {
        return why.texts().stream()
                .filter(each -> each.language().equals(page))
                .findFirst()
                .or(() -> why.texts().stream().findFirst())
                .map(
                        each ->
                                new Link(
                                        Phrase.of(each.title(), each.language()),
                                        each.live() == null
                                                ? desk(why.article())
                                                : ArticleAddress.of(
                                                        each.language(),
                                                        why.article(),
                                                        each.slug())))
                .orElse(null);
    }

    private String say(String key, WhyAsked asked) {
        return pages.message("why." + key, Map.of(), asked.request().language());
    }
}
