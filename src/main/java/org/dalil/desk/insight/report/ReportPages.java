package org.dalil.desk.insight.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.Times;
import org.dalil.desk.insight.Exports;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.Tellings;
import org.dalil.desk.insight.report.ReportPage.Section;
import org.dalil.desk.insight.report.grid.Grid;
import org.dalil.desk.insight.report.grid.GridReport;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.report.Reports;
import org.dalil.web.Asking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints reports, and gives them as files. */
@Singleton
class ReportPages {
    static final String PLACE = "/desk/insight/reports";
    private static final int LISTED = 50;

    private final Reports reports;
    private final ReportTables tables;
    private final List<GridReport> grids;
    private final OutcomesReport outcomes;
    private final Views views;
    private final Exports exports;
    private final Times times;
    private final Tellings tellings;
    private final DeskFrames frames;
    private final ReportFrame frame;

    ReportPages(
            Reports reports,
            ReportTables tables,
            List<GridReport> grids,
            OutcomesReport outcomes,
            Views views,
            Exports exports,
            Times times,
            Tellings tellings,
            DeskFrames frames,
            ReportFrame frame) {
        this.reports = reports;
        this.tables = tables;
        this.grids = List.copyOf(grids);
        this.outcomes = outcomes;
        this.views = views;
        this.exports = exports;
        this.times = times;
        this.tellings = tellings;
        this.frames = frames;
        this.frame = frame;
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking, ReportKind kind) {
        var telling = tellings.in(frames.language(request));
        var today = reports.today();
        var form = PeriodForm.of(request, today);
        var isWrong = kind.isByDays() && form.problem() != null;
        return frame.show(
                request,
                asking,
                telling,
                kind.address(),
                telling.say(kind.label()),
                kind.isByDays() ? form : null,
                today,
                isWrong ? List.of() : sections(kind, form, telling, asking.person()));
    }

    /** What cannot be a file is a page that says why. */
    HttpResponse<?> give(HttpRequest<?> request, Asking asking, ReportKind kind) {
        var form = PeriodForm.of(request, reports.today());
        if (kind.isByDays() && form.problem() != null) {
            return show(request, asking, kind);
        }
        var period = period(kind, form);
        var table = request.getParameters().get("table", String.class).orElse("");
        var name = "dalil-" + kind.code() + "-" + period.from() + "-" + period.to();
        return sheet(kind, table, period, tellings.in(frames.language(request)), asking.person())
                .<HttpResponse<?>>map(
                        sheet -> exports.give(asking, name, sheet.head(), sheet.rows()))
                .orElseGet(HttpResponse::notFound);
    }

    private Period period(ReportKind kind, PeriodForm form) {
        return kind.isByDays() ? form.period() : new Period(reports.today(), reports.today());
    }

    private List<Section> sections(ReportKind kind, PeriodForm form, Telling telling, Account who) {
        var csv = kind.address() + ".csv?" + (kind.isByDays() ? form.query() : "");
        var period = period(kind, form);
        return switch (kind) {
            case VIEWS -> views.sections(period, telling, csv);
            case CASES -> new CasesReport(telling, csv).of(reports.closed(period));
            case REVIEW ->
                    both(
                            review(telling, csv),
                            listed(of(kind, period, telling, who), telling, csv));
            case OUTCOMES -> outcomes.sections(period, telling, csv);
            case ARTICLES, SEARCHES -> listed(of(kind, period, telling, who), telling, csv);
            case STALE -> stale(of(kind, period, telling, who), telling, csv);
        };
    }

    private static List<Section> listed(List<Grid> grids, Telling telling, String csv) {
        return grids.stream().map(each -> Section.of(each, telling, csv)).toList();
    }

    /** How much of what, before each of them. */
    private static List<Section> stale(List<Grid> grids, Telling telling, String csv) {
        return both(new StaleCounts(telling).of(grids), listed(grids, telling, csv));
    }

    private static List<Section> both(List<Section> first, List<Section> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private Optional<ReportTables.Sheet> sheet(
            ReportKind kind, String table, Period period, Telling telling, Account who) {
        return switch (kind) {
            case VIEWS -> views.sheet(table, period, telling);
            case CASES -> Optional.of(tables.cases(reports.closed(period), telling));
            case REVIEW ->
                    switch (table) {
                        case "" -> Optional.of(tables.review(telling));
                        case "groups" -> Optional.of(tables.waits(telling));
                        default -> grid(kind, table, period, telling, who);
                    };
            case OUTCOMES -> Optional.of(outcomes.sheet(period, telling));
            case ARTICLES, SEARCHES, STALE -> grid(kind, table, period, telling, who);
        };
    }

    private Optional<ReportTables.Sheet> grid(
            ReportKind kind, String table, Period period, Telling telling, Account who) {
        return of(kind, period, telling, who).stream()
                .filter(each -> each.code().equals(table))
                .findFirst()
                .map(ReportTables.Sheet::of);
    }

    private List<Grid> of(ReportKind kind, Period period, Telling telling, Account who) {
        return grids.stream()
                .filter(each -> each.report().equals(kind.code()))
                .flatMap(each -> each.grids(period, telling, who).stream())
                .toList();
    }

    private List<Section> review(Telling telling, String csv) {
        var waiting = reports.waiting();
        var texts =
                waiting.stream()
                        .limit(LISTED)
                        .map(
                                each ->
                                        new ReviewReport.Waiting(
                                                each.title(),
                                                "/desk/review/" + each.revisionId(),
                                                times.day(each.createdAt())))
                        .toList();
        return new ReviewReport(telling, csv)
                .of(reports.waits(waiting), reports.waitGroups(waiting), texts);
    }
}
