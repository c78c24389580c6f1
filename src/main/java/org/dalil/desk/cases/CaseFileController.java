package org.dalil.desk.cases;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.cases.Cases;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.screenshot.Screenshots;
import org.dalil.web.PrivatePicture;

/** A screenshot of a case, for who works on cases. */
@Controller("/desk/cases/{id}/files/{file}")
@Produces(MediaType.ALL)
@Secured("WORK_CASES")
@ExecuteOn(TaskExecutors.BLOCKING)
class CaseFileController {
    private final Cases cases;
    private final Screenshots screenshots;

    CaseFileController(Cases cases, Screenshots screenshots) {
        this.cases = cases;
        this.screenshots = screenshots;
    }

    @Get
    HttpResponse<?> file(@PathVariable long id, @PathVariable long file) {
        return PrivatePicture.of(
                screenshots
                        .of(cases.find(id).number(), file)
                        .orElseThrow(() -> new NoSuchCase(id)));
    }
}
