package org.dalil.api.cases;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import org.dalil.account.token.Scope;
import org.dalil.cases.Cases;
import org.jspecify.annotations.Nullable;

/** Cases of helpdesks; bringing one twice is no fault. */
@Controller("/api/v1/cases")
@Secured(SecurityRule.IS_ANONYMOUS) // by a token of its own
@ExecuteOn(TaskExecutors.BLOCKING)
class CaseController {
    private final Programs programs;
    private final CaseIntake intake;
    private final CaseNews news;
    private final Cases cases;

    CaseController(Programs programs, CaseIntake intake, CaseNews news, Cases cases) {
        this.programs = programs;
        this.intake = intake;
        this.news = news;
        this.cases = cases;
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    HttpResponse<?> open(HttpRequest<?> request, @Nullable @Body String body) {
        var program = programs.of(request, Scope.CASES_WRITE);
        var opened = cases.open(intake.read(body), program);
        var status = opened.isNew() ? HttpStatus.CREATED : HttpStatus.OK;
        return unkept(
                HttpResponse.status(status)
                        .body(CaseResource.of(opened.standing(), opened.token())));
    }

    @Patch("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    HttpResponse<?> tell(
            HttpRequest<?> request, @PathVariable long id, @Nullable @Body String body) {
        var program = programs.of(request, Scope.CASES_WRITE);
        return unkept(HttpResponse.ok(CaseResource.of(news.take(id, body, program), null)));
    }

    @Get("/{id}")
    HttpResponse<?> find(HttpRequest<?> request, @PathVariable long id) {
        programs.of(request, Scope.CASES_READ);
        return unkept(HttpResponse.ok(CaseResource.of(cases.find(id), null)));
    }

    private static HttpResponse<?> unkept(MutableHttpResponse<?> response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
