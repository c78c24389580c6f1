package org.dalil.desk.translation;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;

import org.dalil.account.Permission;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.articles.Chips;
import org.dalil.desk.articles.Choice;
import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Pager;
import org.dalil.desk.frame.Words;
import org.dalil.desk.translation.DeskTranslationsPage.Row;
import org.dalil.desk.translation.TranslationNeeds.RankedNeed;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.ReaderLanguages;
import org.dalil.web.session.FormRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the list of translations that are needed. */
@Singleton
class TranslationLists {
    private static final int SIZE = 50;
    private static final Chip MISSING = new Chip("desk.translations.missing", "plain");

    private final TranslationNeeds needs;
    private final Overviews overviews;
    private final ReaderLanguages languages;

    TranslationLists(TranslationNeeds needs, Overviews overviews, ReaderLanguages languages) {
        this.needs = needs;
        this.overviews = overviews;
        this.languages = languages;
    }

    /**
     * @param into the code of the language; empty for the one that most portals translate into: the
     *     second
     */
    DeskTranslationsPage page(
            DeskFrame frame,
            String into,
            String kind,
            boolean confirmed,
            int asked,
            Language page,
            Asking asking) {
        var target = target(into);
        var all = needs.into(target, !kind.equals("outdated"), !kind.equals("missing"));
        var number = Math.clamp(asked, 1, Math.max(1, Math.ceilDiv(all.size(), SIZE)));
        var shown = all.stream().skip((number - 1L) * SIZE).limit(SIZE).toList();
        var texts =
                overviews
                        .ofArticles(shown.stream().map(each -> each.need().articleId()).toList())
                        .stream()
                        .collect(groupingBy(Overview::articleId));
        var address = "/desk/translations?language=" + target + "&kind=" + kind + "&page=";
        return new DeskTranslationsPage(
                frame,
                languages(target, page),
                kinds(kind),
                confirmed,
                languages.all().size() < 2,
                asking.may(Permission.WRITE),
                all.size(),
                shown.stream().map(each -> row(each, texts, target, page)).toList(),
                Pager.of(all.size(), SIZE, number, each -> address + each));
    }

    private Language target(String code) {
        return languages.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .or(() -> code.isEmpty() ? Optional.empty() : unknown(code))
                .or(() -> languages.all().stream().skip(1).findFirst())
                .orElseGet(() -> languages.all().getFirst());
    }

    private static Optional<Language> unknown(String code) {
        throw FormRefused.unknown("language", code);
    }

    private static Row row(
            RankedNeed ranked, Map<Long, List<Overview>> texts, Language target, Language page) {
        var need = ranked.need();
        var own = texts.getOrDefault(need.articleId(), List.of());
        var source = in(own, need.source());
        var begun = in(own, target);
        var head = "/desk/articles/" + need.articleId();
        return new Row(
                Words.of(source.map(Overview::title).orElse(head), need.source()),
                head,
                need.source().locale().getDisplayLanguage(page.locale()),
                chips(need.outdated(), begun),
                ranked.views(),
                head + "/" + target + "/edit?from=" + need.source(),
                action(need.outdated(), begun));
    }

    private static Optional<Overview> in(List<Overview> texts, Language language) {
        return texts.stream().filter(each -> each.language().equals(language.code())).findFirst();
    }

    private static List<Chip> chips(boolean outdated, Optional<Overview> begun) {
        var chips = new ArrayList<Chip>();
        if (!outdated) {
            chips.add(MISSING);
        }
        begun.map(Chips::of).ifPresent(chips::addAll);
        return chips;
    }

    private static String action(boolean outdated, Optional<Overview> begun) {
        if (begun.filter(Overview::isDraft).isPresent()) {
            return "desk.translations.go";
        }
        return outdated ? "desk.translations.catchUp" : "desk.translations.start";
    }

    private List<Choice> languages(Language target, Language page) {
        return languages.all().stream()
                .map(
                        each ->
                                Choice.named(
                                        each.code(),
                                        each.locale().getDisplayLanguage(page.locale()),
                                        target.code()))
                .toList();
    }

    private static List<Choice> kinds(String chosen) {
        return List.of(
                Choice.said("missing", "desk.translations.missing", chosen),
                Choice.said("outdated", "desk.translations.outdated", chosen));
    }
}
