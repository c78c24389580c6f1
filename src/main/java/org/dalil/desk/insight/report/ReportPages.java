package org.dalil.desk.insight.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Times;
import org.dalil.desk.insight.Exports;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.Tellings;
import org.dalil.desk.insight.report.ReportPage.Section;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.insight.calendar.MarkedDays;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.report.Reports;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prints reports, and gives them as files. */
@Singleton
class ReportPages {
    static final String PLACE = "/desk/insight/reports";
    private static final int LISTED = 50;

    private final Reports reports;
    private final ReportTables tables;
    private final MarkedDays marked;
    private final Exports exports;
    private final Times times;
    private final Tellings tellings;
    private final DeskFrames frames;
    private final DeskPages pages;

    ReportPages(
            Reports reports,
            ReportTables tables,
            MarkedDays marked,
            Exports exports,
            Times times,
            Tellings tellings,
            DeskFrames frames,
            DeskPages pages) {
        this.reports = reports;
        this.tables = tables;
        this.marked = marked;
        this.exports = exports;
        this.times = times;
        this.tellings = tellings;
        this.frames = frames;
        this.pages = pages;
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking, ReportKind kind) {
        var language = frames.language(request);
        var telling = tellings.in(language);
        var today = reports.today();
        var form = typed(request, today);
        var problem = kind.isByDays() ? form.problem() : null;
        var page =
                new ReportPage(
                        frames.of(
                                request,
                                asking,
                                "insight/reports",
                                telling.say("insight.reports.title")),
                        telling.say(kind.label()),
                        tabs(kind, telling),
                        kind.isByDays() ? days(kind, form, today) : null,
                        problem == null ? List.of() : List.of(said(problem, telling)),
                        problem == null ? sections(kind, form, telling) : List.of());
        var status = problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/insight/report", page, language);
    }

    /** What cannot be a file is a page that says why. */
    HttpResponse<?> give(HttpRequest<?> request, Asking asking, ReportKind kind) {
        var form = typed(request, reports.today());
        if (kind.isByDays() && form.problem() != null) {
            return show(request, asking, kind);
        }
        var period = kind.isByDays() ? form.period() : new Period(reports.today(), reports.today());
        var table = tables.of(kind, period, tellings.in(frames.language(request)));
        var name = "dalil-" + kind.code() + "-" + period.from() + "-" + period.to();
        return exports.give(asking, name, table.head(), table.rows());
    }

    private List<Section> sections(ReportKind kind, PeriodForm form, Telling telling) {
        var csv =
                kind.address()
                        + ".csv"
                        + (kind.isByDays() ? "?from=" + form.from() + "&to=" + form.to() : "");
        return switch (kind) {
            case VIEWS -> views(form.period(), telling, csv);
            case CASES -> new CasesReport(telling, csv).of(reports.closed(form.period()));
            case REVIEW -> review(telling, csv);
        };
    }

    private List<Section> views(Period period, Telling telling, String csv) {
        return new ViewsReport(telling, period, csv)
                .of(
                        reports.views(period),
                        marked.between(period.from(), period.to()),
                        tables.read(period, LISTED, telling));
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
        return new ReviewReport(telling, csv).of(reports.waits(waiting), texts);
    }

    private static PeriodForm typed(HttpRequest<?> request, LocalDate today) {
        var typed = request.getParameters();
        return PeriodForm.of(
                typed.get("from", String.class).orElse(""),
                typed.get("to", String.class).orElse(""),
                today);
    }

    private static List<ReportPage.Tab> tabs(ReportKind current, Telling telling) {
        return Stream.of(ReportKind.values())
                .map(
                        each ->
                                new ReportPage.Tab(
                                        each.address(), telling.say(each.label()), each == current))
                .toList();
    }

    private static ReportPage.@Nullable Days days(
            ReportKind kind, PeriodForm form, LocalDate today) {
        return new ReportPage.Days(
                kind.address(), form.from(), form.to(), List.of(), form.isFiltered(today), null);
    }

    private static FieldProblem said(String problem, Telling telling) {
        var words =
                telling.say(
                        "insight.reports.refused." + problem, Map.of("most", PeriodForm.LONGEST));
        return new FieldProblem(problem.equals("order") ? "to" : "from", words);
    }
}
