package org.dalil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.regex.Pattern;

/** A customer asks, an agent solves, a reviewer approves, and the next customer finds it. */
@ExtendWith(Browsing.class)
class LoopIT {

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    /** What is said in the course of it, in one language. */
    private record Story(
            String code, String search, String question, String answer, String fixed, String body) {
        static Story in(String code) {
            return code.equals("ar")
                    ? new Story(
                            "ar",
                            "غلاية الصقر تومض",
                            "غلاية الصقر تومض مرتين ثم تنطفئ",
                            "يُرجى نزع القاعدة ومسحها.",
                            "مسح قاعدة الغلاية من الرطوبة",
                            "## الحل\n\n1. نزع الغلاية عن القاعدة\n2. مسح القاعدة بقماش جاف")
                    : new Story(
                            "en",
                            "falcon kettle blinks",
                            "My Falcon kettle blinks twice and goes off",
                            "Please take off the base and wipe it.",
                            "Wiped the damp base of the kettle",
                            "## Resolution\n\n1. Take the kettle off\n2. Wipe the base dry");
        }

        String searching() {
            return "/" + code + "/search?q=" + search.replace(' ', '+');
        }

        String desk(String path) {
            return "/preferences/language?to=%2Fdesk" + path + "%3Flang%3D" + code;
        }
    }

    @ParameterizedTest
    @CsvSource({"ar", "en"})
    void aSolvedCaseBecomesAnArticleThatTheNextCustomerFinds(
            String code, Visitors visitors, HelpCentre centre) {
        var story = Story.in(code);
        try (var customer = visitors.onPhone();
                var agent = visitors.onDesktop();
                var reviewer = visitors.onDesktop()) {
            asks(customer, story);
            closes(agent, story);
            handsIn(agent, story);
            reads(customer, story);
            approves(reviewer, story);
            finds(customer, story, centre);
            assertThat(customer.foreignRequests()).isEmpty();
            assertThat(customer.faults()).isEmpty();
            assertThat(agent.faults()).isEmpty();
            assertThat(reviewer.faults()).isEmpty();
        }
    }

    /** The search finds nothing that fits; its words go along with the question. */
    private static void asks(Visitor customer, Story story) {
        customer.open(story.searching());
        customer.see("main a[href*='/contact']").first().click();
        assertThat(customer.see("[data-searches]")).containsText(story.search());
        customer.see("#subject").fill("");
        customer.see("#subject").pressSequentially(story.question());
        customer.see("#description").fill(story.question() + ". rashid@example.net");
        customer.see("#name").fill("Rashid");
        customer.lookedAt("contact-filled-" + story.code() + "-360-light");
        customer.see("#send").click();
        customer.page().waitForURL(Pattern.compile(".*/cases/.*"));
        customer.lookedAt("case-page-" + story.code() + "-360-light");
    }

    /** With the keyboard alone: the answer, one line on what fixed it, Ctrl+Enter. */
    private static void closes(Visitor agent, Story story) {
        agent.signIn().open(story.desk("%2Fcases%3Fwhose%3Dnobody").replace("%3Flang", "%26lang"));
        agent.lookedAt("desk-cases-" + story.code() + "-1280-light");
        var row =
                agent.see("th a").filter(new Locator.FilterOptions().setHasText(story.question()));
        row.first().press("Enter");
        agent.see("#reply").waitFor();
        assertThat(agent.see("main")).containsText(story.search());
        agent.lookedAt("desk-case-" + story.code() + "-1280-light");
        agent.see("#reply").fill(story.answer());
        agent.see("#fixed").fill(story.fixed());
        agent.see("#fixed").press("Control+Enter");
        agent.see(".notice-good a[href$='/edit']").waitFor();
        agent.lookedAt("desk-case-closed-" + story.code() + "-1280-light");
    }

    private static void handsIn(Visitor agent, Story story) {
        agent.see("a[href$='/edit']").press("Enter");
        agent.see("#body").waitFor();
        assertThat(agent.see("#body"))
                .hasValue(Pattern.compile(".*" + story.question() + ".*", 32));
        agent.see("#title").fill(story.question());
        agent.see("#body").fill(agent.see("#body").inputValue() + "\n\n" + story.body());
        agent.see("input[name=audience][value=everyone]").check();
        agent.see("#body").press("Control+Enter");
        agent.see("[role=alert]").waitFor();
        agent.lookedAt("desk-editor-personal-" + story.code() + "-1280-light");
        agent.see("button[value=confirm]").press("Enter");
        agent.see("button[value=confirm]").waitFor(GONE);
        agent.see("input[name=audience][value=everyone]").check();
        agent.see("#body").press("Control+Enter");
        agent.page().waitForURL(Pattern.compile(".*/desk/articles/\\d+\\?done=.*"));
        agent.lookedAt("desk-article-waiting-" + story.code() + "-1280-light");
    }

    private static void reads(Visitor customer, Story story) {
        customer.page().reload();
        assertThat(customer.see(".case-reply")).containsText(story.answer());
        customer.lookedAt("case-answered-" + story.code() + "-360-light");
    }

    /** Enter opens the first of the queue, A approves it. */
    private static void approves(Visitor reviewer, Story story) {
        reviewer.signIn(HelpCentre.REVIEWER).open(story.desk("%2Freview"));
        reviewer.lookedAt("desk-queue-" + story.code() + "-1280-light");
        reviewer.see("[data-row]")
                .filter(new Locator.FilterOptions().setHasText(story.question()))
                .press("Enter");
        reviewer.see("[data-key=a]").waitFor();
        reviewer.lookedAt("desk-review-" + story.code() + "-1280-light");
        reviewer.page().keyboard().press("a");
        reviewer.see(".notice-good").waitFor();
        reviewer.picture("desk-queue-done-" + story.code());
    }

    private static void finds(Visitor customer, Story story, HelpCentre centre) {
        centre.indexed();
        customer.open(story.searching());
        var found =
                customer.see(".card-title a")
                        .filter(new Locator.FilterOptions().setHasText(story.question()));
        found.first().click();
        assertThat(customer.see("h1")).containsText(story.question());
        assertThat(customer.see(".prose").innerText()).doesNotContain("Rashid", "example.net");
        customer.lookedAt("article-of-case-" + story.code() + "-360-light");
    }
}
