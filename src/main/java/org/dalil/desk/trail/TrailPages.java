package org.dalil.desk.trail;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;

import jakarta.inject.Singleton;

import org.dalil.account.Accounts;
import org.dalil.audit.AuditEntry;
import org.dalil.audit.AuditTrail;
import org.dalil.desk.articles.Choice;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Makes the pages of the trail: so many lines, and where it goes on. */
@Singleton
class TrailPages {
    static final int SIZE = 50;

    private final TrailRows rows;
    private final Accounts accounts;
    private final DeskFrames frames;
    private final DeskPages pages;

    TrailPages(TrailRows rows, Accounts accounts, DeskFrames frames, DeskPages pages) {
        this.rows = rows;
        this.accounts = accounts;
        this.frames = frames;
        this.pages = pages;
    }

    Language language(HttpRequest<?> request) {
        return frames.language(request);
    }

    /**
     * @param found a line more than is shown, where it goes on
     */
    HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            String section,
            Words about,
            String back,
            List<AuditEntry> found) {
        return show(request, asking, section, about, back, null, found);
    }

    HttpResponse<?> showAll(HttpRequest<?> request, Asking asking, List<AuditEntry> found) {
        var asked = TrailAddress.of(request);
        var person = asked.person() == null ? "" : asked.person().toString();
        var kind = asked.kind() == null ? "" : asked.kind().code();
        var people =
                accounts.all().stream()
                        .sorted(Comparator.comparing(each -> each.name()))
                        .map(each -> Choice.named(Long.toString(each.id()), each.name(), person))
                        .toList();
        var kinds =
                Arrays.stream(TrailKind.values())
                        .map(each -> Choice.said(each.code(), "trail.kind." + each.code(), kind))
                        .toList();
        var choices = new DeskTrailPage.Choices(people, kinds, asked.isFiltered());
        return show(request, asking, "settings/trail", null, null, choices, found);
    }

    private HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            String section,
            @Nullable Words about,
            @Nullable String back,
            DeskTrailPage.@Nullable Choices choices,
            List<AuditEntry> found) {
        var page = language(request);
        var asked = TrailAddress.of(request);
        var shown = found.stream().limit(SIZE).toList();
        var older = found.size() > SIZE ? asked.from(AuditTrail.number(shown.getLast())) : null;
        var content =
                new DeskTrailPage(
                        frames.of(request, asking, section, pages.message("trail.title", page)),
                        about,
                        back,
                        choices,
                        rows.of(shown, page),
                        asked.before() == null ? null : asked.from(null).toString(),
                        older == null ? null : older.toString());
        return pages.show(request, "desk/trail", content, page);
    }
}
