package org.dalil.desk.settings.synonyms;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.settings.synonyms.DeskSynonymFilePage.Line;
import org.dalil.desk.settings.synonyms.DeskSynonymFilePage.Report;
import org.dalil.desk.settings.synonyms.DeskSynonymFilePage.Trial;
import org.dalil.search.effect.Effect;
import org.dalil.search.words.file.FileReport;
import org.dalil.search.words.file.FileReport.LeftOut;
import org.dalil.search.words.file.FileTrial;
import org.dalil.search.words.file.SynonymFile;
import org.dalil.search.words.file.SynonymFileRefused;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/** Prints the form for a file of synonyms, and what came of one. */
@Singleton
class SynonymFilePages {
    private final SynonymSaying saying;
    private final EffectShowing effects;
    private final DeskFrames frames;
    private final DeskPages pages;

    SynonymFilePages(
            SynonymSaying saying, EffectShowing effects, DeskFrames frames, DeskPages pages) {
        this.saying = saying;
        this.effects = effects;
        this.frames = frames;
        this.pages = pages;
    }

    HttpResponse<?> form(HttpRequest<?> request, Asking asking) {
        return show(request, asking, HttpStatus.OK, null, null, null);
    }

    HttpResponse<?> refused(HttpRequest<?> request, Asking asking, SynonymFileRefused.Rule rule) {
        var key = rule.name().toLowerCase(Locale.ROOT).replace("_", "");
        var most =
                rule == SynonymFileRefused.Rule.TOO_LARGE
                        ? SynonymFile.LARGEST / 1024
                        : SynonymFile.MOST_LINES;
        var problem =
                pages.message(
                        "settings.synonyms.file." + key,
                        Map.of("most", most),
                        frames.language(request));
        return show(request, asking, HttpStatus.UNPROCESSABLE_ENTITY, problem, null, null);
    }

    HttpResponse<?> report(HttpRequest<?> request, Asking asking, FileReport report) {
        var shown = report(report, frames.language(request));
        return show(request, asking, HttpStatus.OK, null, shown, null);
    }

    HttpResponse<?> trial(HttpRequest<?> request, Asking asking, FileTrial trial, Effect effect) {
        var shown = report(trial.report(), frames.language(request));
        var looked =
                trial.synonyms().isEmpty()
                        ? new Trial(null, "")
                        : new Trial(effects.of(effect, ""), trial.fresh());
        return show(request, asking, HttpStatus.OK, null, shown, looked);
    }

    private Report report(FileReport report, Language language) {
        var lines = report.leftOut().stream().map(each -> line(each, language)).toList();
        return new Report(
                report.added(), report.known(), report.left(), lines, report.left() - lines.size());
    }

    private HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            HttpStatus status,
            @Nullable String problem,
            @Nullable Report report,
            @Nullable Trial trial) {
        var language = frames.language(request);
        var title = pages.message("settings.synonyms.file.title", language);
        var frame = frames.of(request, asking, SynonymPages.SECTION, title);
        var page = new DeskSynonymFilePage(frame, problem, report, trial);
        return pages.showOnce(status, "desk/synonym-file", page, language);
    }

    private Line line(LeftOut each, Language page) {
        var refused = each.refused();
        var why =
                refused != null
                        ? saying.refused(refused, page)
                        : pages.message("settings.synonyms.file." + unreadable(each), page);
        return new Line(each.line(), each.text(), why);
    }

    private static String unreadable(LeftOut each) {
        return each.unreadable() == FileReport.Unreadable.NO_LANGUAGE ? "nolanguage" : "nosign";
    }
}
