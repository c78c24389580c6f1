package org.dalil.desk.care;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Audience;
import org.dalil.account.Permission;
import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.care.ReviewDates;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.care.DeskCarePage.Confirmation;
import org.dalil.desk.care.DeskCarePage.Option;
import org.dalil.desk.care.DeskCarePage.Plan;
import org.dalil.desk.care.DeskCarePage.Shelving;
import org.dalil.desk.care.DeskCarePage.Wish;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Times;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Makes the page on which an article is looked after: what this person may do there. */
@Singleton
class CarePages {
    /** How far ahead the next look is proposed. */
    private static final int MONTHS = 6;

    private final Articles articles;
    private final Overviews overviews;
    private final ReviewDates dates;
    private final Accounts accounts;
    private final Replacements replacements;
    private final Times times;
    private final Clock clock;
    private final DeskFrames frames;
    private final DeskPages pages;

    CarePages(
            Articles articles,
            Overviews overviews,
            ReviewDates dates,
            Accounts accounts,
            Replacements replacements,
            Times times,
            Clock clock,
            DeskFrames frames,
            DeskPages pages) {
        this.articles = articles;
        this.overviews = overviews;
        this.dates = dates;
        this.accounts = accounts;
        this.replacements = replacements;
        this.times = times;
        this.clock = clock;
        this.frames = frames;
        this.pages = pages;
    }

    /**
     * @param typed null: nothing was
     * @param fault null: nothing is wrong
     */
    HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            HttpStatus status,
            long id,
            @Nullable CareForm typed,
            @Nullable CareFault fault) {
        var page = frames.language(request);
        var me = asking.person();
        var said = new Said(fault, pages, page);
        var article = articles.find(id);
        var texts = overviews.ofArticle(id);
        var kept = article.confidence() != Confidence.ARCHIVED;
        var keeps = me.may(Permission.KEEP_ARTICLES);
        var confirmation =
                kept && dates.mayConfirm(article.owner(), me)
                        ? confirmation(article, typed, said)
                        : null;
        var wish = kept && me.may(Permission.WRITE) ? wish(texts, typed, page, said) : null;
        var content =
                new DeskCarePage(
                        frames.of(request, asking, "articles", pages.message("care.title", page)),
                        title(id, texts, page),
                        "/desk/articles/" + id,
                        said.at("article"),
                        confirmation,
                        keeps ? plan(article, typed, said) : null,
                        wish,
                        keeps && kept && article.audience() != Audience.INTERNAL,
                        keeps && kept ? shelving(id, typed, page, said) : null,
                        keeps && !kept,
                        !keeps && confirmation == null && wish == null);
        return pages.showOnce(status, "desk/care", content, page);
    }

    /** Who may answer for an article, by name. */
    List<Account> everybody() {
        return accounts.all().stream().sorted(Comparator.comparing(Account::name)).toList();
    }

    private Confirmation confirmation(Article article, @Nullable CareForm typed, Said said) {
        var next =
                typed == null || typed.next().isEmpty()
                        ? times.day(clock.instant()).plusMonths(MONTHS).toString()
                        : typed.next();
        return new Confirmation(article.reviewBy(), next, readable(next), said.at("next"));
    }

    private static @Nullable LocalDate readable(String typed) {
        try {
            return CareForm.day(typed);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private Plan plan(Article article, @Nullable CareForm typed, Said said) {
        var owner = article.owner();
        var people = everybody();
        var known =
                people.stream().filter(each -> each.email().equalsIgnoreCase(owner)).findFirst();
        var same = known.map(each -> Long.toString(each.id())).orElse(owner == null ? "" : "same");
        var chosen = typed == null || said.fault() == null ? same : typed.owner();
        var owners = new ArrayList<Option>();
        if (same.equals("same")) { // somebody who came with a file, or has left
            owners.add(new Option(same, Objects.requireNonNull(owner), chosen.equals(same)));
        }
        people.forEach(
                each ->
                        owners.add(
                                new Option(
                                        Long.toString(each.id()),
                                        each.name(),
                                        chosen.equals(Long.toString(each.id())))));
        var day = article.reviewBy() == null ? "" : article.reviewBy().toString();
        return new Plan(
                owners,
                said.isAt("day") || said.isAt("owner") ? Objects.requireNonNull(typed).day() : day,
                article.reviewBy(),
                said.at("owner"),
                said.at("day"));
    }

    /** Null where everybody may read everything that is live. */
    private @Nullable Wish wish(
            List<Overview> texts, @Nullable CareForm typed, Language page, Said said) {
        var fewer = texts.stream().filter(each -> each.isLive() && !each.isPublic()).toList();
        if (fewer.isEmpty()) {
            return null;
        }
        var first = fewer.getFirst().language();
        var chosen = typed == null || typed.language().isEmpty() ? first : typed.language();
        var options =
                fewer.stream()
                        .map(
                                each ->
                                        new Option(
                                                each.language(),
                                                new Language(each.language())
                                                        .locale()
                                                        .getDisplayLanguage(page.locale()),
                                                each.language().equals(chosen)))
                        .toList();
        return new Wish(
                options, typed == null ? "" : typed.note(), said.at("language"), said.at("note"));
    }

    private Shelving shelving(long id, @Nullable CareForm typed, Language page, Said said) {
        var form = typed == null ? CareForm.of(new Form(java.util.Map.of())) : typed;
        return new Shelving(
                form.reason(),
                said.at("reason"),
                form.words(),
                !form.words().isEmpty(),
                replacements.of(id, form, page),
                said.at("replacement"));
    }

    private static Words title(long id, List<Overview> texts, Language page) {
        return texts.stream()
                .filter(each -> each.language().equals(page.code()))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .map(each -> Words.of(each.title(), new Language(each.language())))
                .orElseGet(() -> Words.of("#" + id, page));
    }
}
