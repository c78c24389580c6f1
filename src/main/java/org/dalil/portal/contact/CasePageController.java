package org.dalil.portal.contact;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import org.dalil.account.Audience;
import org.dalil.cases.CaseReply;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.Replies;
import org.dalil.cases.WholeCase;
import org.dalil.cases.screenshot.Screenshots;
import org.dalil.portal.page.Words;
import org.dalil.text.Language;
import org.dalil.web.Frame;
import org.dalil.web.Frames;
import org.dalil.web.Pages;
import org.dalil.web.PrivatePicture;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A customer's private page. It is never kept, and a wrong address is like any other one. */
@Controller("/{code}/cases/{token}")
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class CasePageController {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final Cases cases;
    private final Screenshots screenshots;
    private final Replies replies;
    private final Frames frames;
    private final Pages pages;

    CasePageController(
            Cases cases, Screenshots screenshots, Replies replies, Frames frames, Pages pages) {
        this.cases = cases;
        this.screenshots = screenshots;
        this.replies = replies;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Language language, @PathVariable String token) {
        var whole = cases.whole(cases.byToken(token).number());
        var number = Long.toString(whole.standing().number());
        var title = pages.message("contact.page.title", Map.of("number", number), language);
        var frame = frames.of(request, language).titled(title, "");
        return pages.showOnce(
                HttpStatus.OK, "case", page(frame, number, whole, token, language), language);
    }

    @Get("/files/{file}")
    HttpResponse<?> picture(@PathVariable String token, @PathVariable String file) {
        var standing = cases.byToken(token);
        if (!ID.matcher(file).matches()) {
            throw new NoSuchCase();
        }
        return PrivatePicture.of(
                screenshots
                        .of(standing.number(), Long.parseLong(file))
                        .orElseThrow(NoSuchCase::new));
    }

    private CasePage page(
            Frame frame, String number, WholeCase whole, String token, Language language) {
        var standing = whole.standing();
        var spoken = standing.spoken();
        return new CasePage(
                frame,
                number,
                Words.of(standing.subject(), spoken),
                standing.description().lines().toList(),
                spoken.directionOf(standing.description()),
                spoken.code(),
                state(whole),
                standing.state() == CaseState.OPEN && whole.replies().isEmpty(),
                standing.openedAt(),
                pictures(whole, "/%s/cases/%s/files/".formatted(language, token)),
                whole.replies().stream().map(reply -> reply(reply, spoken, language)).toList());
    }

    private static List<CasePage.Picture> pictures(WholeCase whole, String under) {
        return IntStream.range(0, whole.files().size())
                .mapToObj(at -> new CasePage.Picture(under + whole.files().get(at).id(), at + 1))
                .toList();
    }

    /** With the eyes of a reader, also where staff look: so they see what the customer sees. */
    private CasePage.Reply reply(CaseReply reply, Language spoken, Language page) {
        return new CasePage.Reply(
                replies.html(reply.body(), spoken, Audience.PUBLIC, page),
                reply.at(),
                spoken.code(),
                spoken.direction());
    }

    private static String state(WholeCase whole) {
        if (whole.standing().state() != CaseState.OPEN) {
            return "contact.page.closed";
        }
        return whole.replies().isEmpty() ? "contact.page.received" : "contact.page.answered";
    }
}
