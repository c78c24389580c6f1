package org.dalil.desk.articles.list;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.article.arrangement.Arranged;
import org.dalil.article.arrangement.Arrangement;
import org.dalil.article.arrangement.ArrangementRefused;
import org.dalil.article.arrangement.ArrangementRefused.Rule;
import org.dalil.article.arrangement.Arrangements;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.articles.list.DeskArticlesPage.Problem;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Does one thing to several articles. */
@Controller("/desk/articles/bulk")
@Produces(MediaType.ALL)
@Secured("REVIEW")
@ExecuteOn(TaskExecutors.BLOCKING)
class BulkController {
    private final Arrangements arrangements;
    private final Overviews overviews;
    private final Accounts accounts;
    private final ListFilters filters;
    private final ArticleLists lists;
    private final BulkReports reports;
    private final DeskFrames frames;
    private final DeskPages pages;

    BulkController(
            Arrangements arrangements,
            Overviews overviews,
            Accounts accounts,
            ListFilters filters,
            ArticleLists lists,
            BulkReports reports,
            DeskFrames frames,
            DeskPages pages) {
        this.arrangements = arrangements;
        this.overviews = overviews;
        this.accounts = accounts;
        this.filters = filters;
        this.lists = lists;
        this.reports = reports;
        this.frames = frames;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> arrange(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        var form = BulkForm.of(Form.of(body));
        var list = ListAddress.of(request);
        var by = asking.person();
        var language = frames.language(request);
        try {
            var outcomes =
                    form.deed().endsWith("-back") ? back(form, by) : arranged(form, list, by);
            var title = pages.message("desk.bulk.title", language);
            var frame = frames.of(request, asking, "articles", title);
            var report = reports.page(frame, list, form, outcomes, language);
            return pages.show(request, "desk/bulk", report, language);
        } catch (ArrangementRefused refused) {
            var words =
                    pages.message(
                            "desk.bulk.refused." + refused.rule().name().toLowerCase(Locale.ROOT),
                            Map.of("most", Arrangements.MOST),
                            language);
            var title = pages.message("desk.list.title", language);
            var frame = frames.of(request, asking, "articles", title);
            var problem = new Problem(field(refused.rule()), words);
            var page = lists.page(frame, list, language, asking, form, problem);
            return pages.showOnce(HttpStatus.UNPROCESSABLE_ENTITY, "desk/articles", page, language);
        }
    }

    private List<Arranged> arranged(BulkForm form, ListAddress list, Account by) {
        var what =
                form.arrangement().orElseThrow(() -> new ArrangementRefused(missing(form.deed())));
        if (what instanceof Arrangement.Own(var owner)
                && owner != null
                && accounts.find(owner).isEmpty()) {
            throw new ArrangementRefused(Rule.OWNER_UNKNOWN);
        }
        return arrangements.arrange(chosen(form, list), what, by);
    }

    /** One more than can be done tells that there are too many. */
    private List<Long> chosen(BulkForm form, ListAddress list) {
        return form.all()
                ? overviews.articles(filters.of(list), Arrangements.MOST + 1)
                : form.articles();
    }

    private List<Arranged> back(BulkForm form, Account by) {
        var outcomes = new ArrayList<Arranged>();
        form.back().forEach((what, each) -> outcomes.addAll(arrangements.takeBack(each, what, by)));
        if (outcomes.isEmpty()) {
            throw new ArrangementRefused(Rule.NOTHING_CHOSEN);
        }
        return outcomes;
    }

    private static Rule missing(String deed) {
        return switch (deed) {
            case "own" -> Rule.OWNER_UNKNOWN;
            case "place" -> Rule.CATEGORY_UNKNOWN;
            default -> Rule.NOTHING_CHOSEN;
        };
    }

    private static String field(Rule rule) {
        return switch (rule) {
            case NO_RIGHT, NOTHING_CHOSEN, TOO_MANY -> "bulk";
            case OWNER_UNKNOWN -> "bulk-owner";
            case CATEGORY_UNKNOWN -> "bulk-category";
            case TAG_EMPTY, TAG_LONG, TAG_CHARACTERS -> "bulk-tag";
            case REASON_EMPTY, REASON_LONG -> "bulk-reason";
        };
    }
}
