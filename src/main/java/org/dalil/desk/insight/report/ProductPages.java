package org.dalil.desk.insight.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.insight.Exports;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.Tellings;
import org.dalil.desk.insight.report.ReportPage.Section;
import org.dalil.desk.insight.report.grid.ProductReport;
import org.dalil.insight.report.Reports;
import org.dalil.web.Asking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints the page of one product, and gives its tables as files. */
@Singleton
class ProductPages {
    private static final String CSV = ReportPages.PLACE + "/product.csv";
    private static final String CLOSED = "closed";

    private final Reports reports;
    private final ProductReport products;
    private final ReportTables tables;
    private final ReportFrame frame;
    private final Exports exports;
    private final Tellings tellings;
    private final DeskFrames frames;

    ProductPages(
            Reports reports,
            ProductReport products,
            ReportTables tables,
            ReportFrame frame,
            Exports exports,
            Tellings tellings,
            DeskFrames frames) {
        this.reports = reports;
        this.products = products;
        this.tables = tables;
        this.frame = frame;
        this.exports = exports;
        this.tellings = tellings;
        this.frames = frames;
    }

    boolean isProduct(String name) {
        return frame.isProduct(name);
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking, String product) {
        var telling = tellings.in(frames.language(request));
        var today = reports.today();
        var form = PeriodForm.of(request, today);
        var heading = telling.say("insight.reports.product", Map.of("name", product));
        var sections =
                form.problem() == null
                        ? sections(product, form, telling, asking)
                        : List.<Section>of();
        return frame.show(
                request,
                asking,
                telling,
                ReportFrame.address(product),
                heading,
                form,
                today,
                sections);
    }

    private List<Section> sections(
            String product, PeriodForm form, Telling telling, Asking asking) {
        var csv =
                CSV
                        + "?name="
                        + URLEncoder.encode(product, StandardCharsets.UTF_8)
                        + "&"
                        + form.query();
        var sections = new ArrayList<Section>();
        products.grids(product, form.period(), telling, asking.person()).stream()
                .map(each -> Section.of(each, telling, csv))
                .forEach(sections::add);
        var closed = reports.closed(form.period(), product);
        sections.addAll(new CasesReport(telling, csv + "&table=" + CLOSED).of(closed));
        return sections;
    }

    HttpResponse<?> give(HttpRequest<?> request, Asking asking, String product) {
        var telling = tellings.in(frames.language(request));
        var form = PeriodForm.of(request, reports.today());
        if (form.problem() != null) {
            return show(request, asking, product);
        }
        var table = request.getParameters().get("table", String.class).orElse("");
        if (table.equals(CLOSED)) {
            var sheet = tables.cases(reports.closed(form.period(), product), telling);
            return exports.give(asking, "dalil-product-closed", sheet.head(), sheet.rows());
        }
        return products.grids(product, form.period(), telling, asking.person()).stream()
                .filter(each -> each.code().equals(table))
                .findFirst()
                .map(ReportTables.Sheet::of)
                .<HttpResponse<?>>map(
                        sheet ->
                                exports.give(
                                        asking,
                                        "dalil-product-" + table,
                                        sheet.head(),
                                        sheet.rows()))
                .orElseGet(HttpResponse::notFound);
    }
}
