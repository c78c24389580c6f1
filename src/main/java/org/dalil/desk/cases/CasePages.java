package org.dalil.desk.cases;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Audience;
import org.dalil.account.Permission;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.Replies;
import org.dalil.cases.SupportCase;
import org.dalil.cases.WholeCase;
import org.dalil.cases.worklist.Worklists;
import org.dalil.desk.cases.CaseFaults.Part;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Prints the page of a case, with what was filled in on it. */
@Singleton
class CasePages {
    private final Cases cases;
    private final Worklists worklists;
    private final Accounts accounts;
    private final Replies replies;
    private final CaseArticles articles;
    private final GoneCases gone;
    private final DeskFrames frames;
    private final DeskPages pages;

    CasePages(
            Cases cases,
            Worklists worklists,
            Accounts accounts,
            Replies replies,
            CaseArticles articles,
            GoneCases gone,
            DeskFrames frames,
            DeskPages pages) {
        this.cases = cases;
        this.worklists = worklists;
        this.accounts = accounts;
        this.replies = replies;
        this.articles = articles;
        this.gone = gone;
        this.frames = frames;
        this.pages = pages;
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking, long id) {
        try {
            return show(request, asking, HttpStatus.OK, id, CaseForm.EMPTY, CaseFaults.NONE);
        } catch (NoSuchCase _) {
            return gone.show(request, asking);
        }
    }

    /** What was filled in stays, whatever was wrong with it. */
    HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            HttpStatus status,
            long id,
            CaseForm form,
            CaseFaults faults) {
        var language = frames.language(request);
        var page = page(request, asking, cases.whole(id), form, faults, language);
        return pages.showOnce(status, "desk/case", page, language);
    }

    private DeskCasePage page(
            HttpRequest<?> request,
            Asking asking,
            WholeCase whole,
            CaseForm form,
            CaseFaults faults,
            Language language) {
        var now = whole.standing();
        var spoken = now.spoken();
        var number = Long.toString(now.number());
        var title = pages.message("contact.page.title", Map.of("number", number), language);
        var me = asking.person();
        return new DeskCasePage(
                frames.of(request, asking, "cases", title),
                "/desk/cases/" + number,
                number,
                now.reference() == null ? null : now.source() + " " + now.reference(),
                Words.of(now.subject(), spoken),
                CaseChips.of(now.state(), now.outcome()),
                whose(now),
                Objects.equals(now.assigneeId(), me.id()),
                now.state() == CaseState.OPEN,
                now.state() == CaseState.OWING,
                now.openedAt(),
                now.closedAt(),
                now.description().lines().toList(),
                spoken.code(),
                spoken.directionOf(now.description()),
                whole.searches(),
                CaseFacts.pictures(whole),
                me.may(Permission.ERASE) ? "/desk/cases/" + number + "/erasure" : null,
                me.may(Permission.KEEP_ARTICLES) ? "/desk/cases/" + number + "/trail" : null,
                now.product().isEmpty() ? null : Words.of(now.product(), spoken),
                articles.named(now.cameFromId(), spoken),
                CaseFacts.customer(now),
                whole.replies().stream()
                        .map(
                                each ->
                                        new DeskCasePage.Reply(
                                                replies.html(
                                                        each.body(),
                                                        spoken,
                                                        Audience.INTERNAL,
                                                        spoken),
                                                spoken.directionOf(each.body()),
                                                each.at(),
                                                each.author()))
                        .toList(),
                whole.links().stream().flatMap(link -> articles.link(link, now)).toList(),
                articles.named(now.outcomeArticleId(), spoken),
                CaseFacts.report(now),
                now.resolution(),
                next(me, now),
                now.state() == CaseState.CLOSED ? List.of() : articles.choices(whole, form),
                left(request, now),
                Objects.toString(now.version()),
                form.reply(),
                form.other(),
                form.line().isEmpty() ? now.resolution() : form.line(),
                form.link(),
                form.unsent(now.state()),
                faults.place().isEmpty() ? null : words(faults.fault(), language),
                faults.place(),
                words(faults.at(Part.REPLY), language),
                words(faults.at(Part.FIXED), language),
                words(faults.at(Part.OTHER), language),
                words(faults.at(Part.LINK), language),
                words(faults.at(Part.TWO), language),
                words(faults.at(Part.CASE), language));
    }

    /** The report that an undone outcome left, as the address says where undoing led to. */
    private @Nullable Suggested left(HttpRequest<?> request, SupportCase now) {
        var id = Endings.article(request.getParameters().get("left", String.class, ""));
        return now.state() == CaseState.CLOSED
                ? null
                : articles.named(id.orElse(null), now.spoken());
    }

    private @Nullable String whose(SupportCase now) {
        var id = now.assigneeId();
        return id == null ? null : accounts.find(id).map(Account::name).orElse(null);
    }

    private @Nullable String next(Account me, SupportCase now) {
        return worklists.next(me.id(), now.number()).map(id -> "/desk/cases/" + id).orElse(null);
    }

    private @Nullable String words(CaseFaults.@Nullable Fault fault, Language language) {
        return fault == null
                ? null
                : pages.message(
                        fault.message(),
                        Map.of("most", fault.most(), "who", fault.who()),
                        language);
    }
}
