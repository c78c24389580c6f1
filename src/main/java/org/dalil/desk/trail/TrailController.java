package org.dalil.desk.trail;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.article.Articles;
import org.dalil.article.overview.Overviews;
import org.dalil.article.revision.PlacedRevision;
import org.dalil.article.revision.PlacedRevisions;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.Cases;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;
import org.dalil.web.Asking;

import java.util.List;
import java.util.Map;

/** Who did what when. Each list is read by who may change what it tells of, and by nobody else. */
@Controller("/desk")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class TrailController {
    private final AuditTrail trail;
    private final Articles articles;
    private final Overviews overviews;
    private final PlacedRevisions revisions;
    private final Cases cases;
    private final TrailPages pages;

    TrailController(
            AuditTrail trail,
            Articles articles,
            Overviews overviews,
            PlacedRevisions revisions,
            Cases cases,
            TrailPages pages) {
        this.trail = trail;
        this.articles = articles;
        this.overviews = overviews;
        this.revisions = revisions;
        this.cases = cases;
        this.pages = pages;
    }

    /** Of an article and of every revision of it. */
    @Get("/articles/{id}/trail")
    @Secured("KEEP_ARTICLES")
    HttpResponse<?> article(HttpRequest<?> request, @PathVariable long id, Asking asking) {
        var _ = articles.find(id);
        var page = pages.language(request);
        var title = TrailRows.title(overviews.ofArticle(id), page);
        var asked = TrailAddress.of(request);
        var own = revisions.ofArticle(id).stream().map(PlacedRevision::id).toList();
        var found =
                trail.of(
                        Map.of(Articles.SUBJECT, List.of(id), "revision", own),
                        asked.before(),
                        TrailPages.SIZE + 1);
        var about = title == null ? Words.of("#" + id, Language.ENGLISH) : title;
        return pages.show(request, asking, "articles", about, "/desk/articles/" + id, found);
    }

    @Get("/cases/{id}/trail")
    @Secured("KEEP_ARTICLES")
    HttpResponse<?> supportCase(HttpRequest<?> request, @PathVariable long id, Asking asking) {
        var standing = cases.find(id);
        var asked = TrailAddress.of(request);
        var found =
                trail.of(Map.of(Cases.SUBJECT, List.of(id)), asked.before(), TrailPages.SIZE + 1);
        var about = Words.of(standing.subject(), standing.spoken());
        return pages.show(request, asking, "cases", about, "/desk/cases/" + id, found);
    }

    /** Of everything, or of a person: what they did, and what was done to their account. */
    @Get("/settings/trail")
    @Secured("KEEP_ACCOUNTS")
    HttpResponse<?> everything(HttpRequest<?> request, Asking asking) {
        var asked = TrailAddress.of(request);
        var kind = asked.kind();
        var found =
                trail.all(
                        kind == null ? List.of() : kind.subjects(),
                        asked.person(),
                        asked.before(),
                        TrailPages.SIZE + 1);
        return pages.showAll(request, asking, found);
    }
}
