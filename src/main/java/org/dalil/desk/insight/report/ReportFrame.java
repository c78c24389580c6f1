package org.dalil.desk.insight.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.report.ReportPage.Section;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.insight.gap.mark.TopicMarks;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What all reports have around them: the others, the products, their days. */
@Singleton
class ReportFrame {
    static final String PRODUCTS = ReportPages.PLACE + "/products/";

    private final TopicMarks marks;
    private final DeskFrames frames;
    private final DeskPages pages;

    ReportFrame(TopicMarks marks, DeskFrames frames, DeskPages pages) {
        this.marks = marks;
        this.frames = frames;
        this.pages = pages;
    }

    /**
     * @param address of the report itself
     * @param form its days, or null where days make no difference
     */
    HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            Telling telling,
            String address,
            String heading,
            @Nullable PeriodForm form,
            LocalDate today,
            List<Section> sections) {
        var problem = form == null ? null : form.problem();
        var page =
                new ReportPage(
                        frames.of(
                                request,
                                asking,
                                "insight/reports",
                                telling.say("insight.reports.title")),
                        heading,
                        tabs(address, telling),
                        products(address),
                        form == null ? null : days(address, form, today),
                        problem == null ? List.of() : List.of(said(problem, telling)),
                        sections);
        var status = problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/insight/report", page, telling.language());
    }

    boolean isProduct(String name) {
        return marks.products().contains(name);
    }

    static String address(String product) {
        return PRODUCTS + URLEncoder.encode(product, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private List<ReportPage.Tab> products(String address) {
        return marks.products().stream()
                .map(each -> new ReportPage.Tab(address(each), each, address(each).equals(address)))
                .toList();
    }

    private static List<ReportPage.Tab> tabs(String address, Telling telling) {
        return Stream.of(ReportKind.values())
                .map(
                        each ->
                                new ReportPage.Tab(
                                        each.address(),
                                        telling.say(each.label()),
                                        each.address().equals(address)))
                .toList();
    }

    private static ReportPage.Days days(String address, PeriodForm form, LocalDate today) {
        return new ReportPage.Days(
                address, form.from(), form.to(), List.of(), form.isFiltered(today), null);
    }

    private static FieldProblem said(String problem, Telling telling) {
        var words =
                telling.say(
                        "insight.reports.refused." + problem, Map.of("most", PeriodForm.LONGEST));
        return new FieldProblem(problem.equals("order") ? "to" : "from", words);
    }
}
