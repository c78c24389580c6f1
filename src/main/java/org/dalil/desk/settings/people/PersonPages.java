package org.dalil.desk.settings.people;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.person.People;
import org.dalil.article.arrangement.Owners;
import org.dalil.cases.Assignees;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.request.Callers;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Prints the page of one person, with what came of the last deed. */
@Singleton
class PersonPages {
    private static final Set<String> DONE =
            Set.of("role", "sessions", "deactivated", "activated", "handed");

    private final People people;
    private final Accounts accounts;
    private final Owners owners;
    private final Assignees cases;
    private final Callers callers;
    private final DeskFrames frames;
    private final DeskPages pages;

    PersonPages(
            People people,
            Accounts accounts,
            Owners owners,
            Assignees cases,
            Callers callers,
            DeskFrames frames,
            DeskPages pages) {
        this.people = people;
        this.accounts = accounts;
        this.owners = owners;
        this.cases = cases;
        this.callers = callers;
        this.frames = frames;
        this.pages = pages;
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking, long id) {
        return show(request, asking, id, HttpStatus.OK, null, null);
    }

    /** With a link, which nothing can bring back. */
    HttpResponse<?> withLink(HttpRequest<?> request, Asking asking, long id, String path) {
        return show(request, asking, id, HttpStatus.OK, path, null);
    }

    /**
     * @param problem the key of why it was refused
     */
    HttpResponse<?> refused(HttpRequest<?> request, Asking asking, long id, String problem) {
        return show(request, asking, id, HttpStatus.UNPROCESSABLE_ENTITY, null, problem);
    }

    /** Who could take over what this person leaves. */
    Optional<Account> heir(long person, String id) {
        return accounts.all().stream()
                .filter(each -> each.id() != person && String.valueOf(each.id()).equals(id))
                .findFirst();
    }

    private HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            long id,
            HttpStatus status,
            @Nullable String path,
            @Nullable String problem) {
        var language = frames.language(request);
        var person = people.read(id);
        var account = person.account();
        var frame = frames.of(request, asking, "settings/people", account.name());
        var page =
                new DeskPersonPage(
                        frame,
                        PersonLine.of(person, asking.person().id()),
                        path == null ? null : site(frame, request) + path + "?lang=" + language,
                        problem == null ? null : pages.message(problem, language),
                        path == null && problem == null ? done(request) : null,
                        RoleChoice.of(account.role()),
                        owned(account, language),
                        heirs(id),
                        "/desk/settings/trail?person=" + id);
        return pages.showOnce(status, "desk/person", page, language);
    }

    private List<DeskPersonPage.Heir> heirs(long id) {
        return accounts.all().stream()
                .filter(each -> each.id() != id)
                .map(each -> new DeskPersonPage.Heir(each.id(), each.name()))
                .toList();
    }

    private @Nullable String owned(Account account, Language language) {
        var owned = owners.of(account);
        var unfinished = cases.unfinished(account);
        var counts =
                Map.of("cases", unfinished, "articles", owned.articles(), "drafts", owned.drafts());
        return owned.isNothing() && unfinished == 0
                ? null
                : pages.message("settings.person.owned", counts, language);
    }

    /** The portal's own address, or else the one by which the administrator came. */
    private String site(DeskFrame frame, HttpRequest<?> request) {
        var caller = callers.of(request);
        return frame.frame().site().isEmpty()
                ? (caller.isSecure() ? "https://" : "http://") + caller.host()
                : frame.frame().site();
    }

    private static @Nullable String done(HttpRequest<?> request) {
        var done = request.getParameters().get("done");
        return done != null && DONE.contains(done) ? "settings.person.done." + done : null;
    }
}
