package org.dalil.desk.cases.list;

import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.SupportCase;
import org.dalil.cases.outcome.UndoneCases;
import org.dalil.desk.cases.CaseChips;
import org.dalil.desk.frame.DeskPages;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Says above a list what became of several cases; the list's address carries which. */
@Singleton
class Tellings {
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,18}(?:\\.\\d{1,18}){0,199}");

    private final Cases cases;
    private final DeskPages pages;

    Tellings(Cases cases, DeskPages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    /** What the address of a list says more, once cases ended. */
    static String ended(List<SupportCase> done) {
        return "&done=" + Ended.of(done);
    }

    static String undone(UndoneCases back) {
        var report = back.report() == null ? "" : "&report=" + back.report();
        return "&back="
                + Ended.of(back.undone())
                + "&left="
                + String.join(".", back.left().stream().map(String::valueOf).toList())
                + report;
    }

    @Nullable Told of(HttpRequest<?> request, Language language) {
        var said = request.getParameters();
        if (said.contains("done")) {
            return ended(Ended.of(said.get("done", String.class, "")), language);
        }
        return said.contains("back")
                ? back(
                        Ended.of(said.get("back", String.class, "")),
                        said.get("left", String.class, ""),
                        said.get("report", String.class, ""),
                        language)
                : null;
    }

    private Told ended(Ended said, Language language) {
        var ended =
                said.still(cases.all(said.versions().keySet())).stream()
                        .filter(each -> each.state() != CaseState.OPEN)
                        .toList();
        if (ended.isEmpty()) {
            return new Told(pages.message("case.list.same", language), false, null, null);
        }
        var one = ended.getFirst();
        var how = pages.message(CaseChips.of(one.state(), one.outcome()).label(), language);
        var key = one.state() == CaseState.OWING ? "case.list.putOff" : "case.list.ended";
        var words = pages.message(key, Map.of("count", ended.size(), "how", how), language);
        return new Told(words, true, Ended.of(ended).toString(), null);
    }

    private Told back(Ended said, String left, String report, Language language) {
        var back =
                said.still(cases.all(said.versions().keySet())).stream()
                        .filter(each -> each.state() != CaseState.CLOSED)
                        .count();
        var words = new ArrayList<String>();
        words.add(pages.message("case.list.undone", Map.of("count", back), language));
        if (NUMBERS.matcher(left).matches()) {
            words.add(left(left.split("\\."), language));
        }
        var address = report.matches("\\d{1,18}") ? "/desk/articles/" + report : null;
        return new Told(String.join(" ", words), back > 0, null, address);
    }

    private String left(String[] numbers, Language language) {
        var all = String.join(language.isRightToLeft() ? "، " : ", ", numbers);
        return pages.message(
                "case.list.left", Map.of("count", numbers.length, "numbers", all), language);
    }
}
