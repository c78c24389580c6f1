package org.dalil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.audit.Actor;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.cases.Outcome;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.regex.Pattern;

/** What a customer's browser brings along with a question, and agents who close without a mouse. */
@ExtendWith(Browsing.class)
class CasesIT {

    @Test
    void theSearchesOfAVisitGoAlongWithTheQuestion(Visitors visitors, HelpCentre centre) {
        try (var customer = visitors.onDesktop()) {
            customer.open("/en/search?q=violet+kettle");
            customer.open("/en/search?q=kettle+whistles+oddly");
            customer.open("/en/search?q=violet+kettle");
            customer.open(centre.nasty(Language.ENGLISH));
            customer.see(".head a[href='/en/contact']").click();
            assertThat(customer.see("[data-searches] .chip"))
                    .hasText(new String[] {"kettle whistles oddly", "violet kettle"});
            customer.see("#subject").fill("My kettle whistles");
            customer.see("#description").fill("All night long.");
            customer.see("#send").click();
            customer.page().waitForURL(Pattern.compile(".*/en/cases/.*"));
            var cases = centre.bean(Cases.class);
            var token = customer.path().substring("/en/cases/".length());
            assertThat(cases.whole(cases.byToken(token).number()).searches())
                    .containsExactly("kettle whistles oddly", "violet kettle");
            assertThat(customer.faults()).isEmpty();
        }
    }

    @Test
    void whatAnswersASentenceStandsBesideItAndGoesWithIt(Visitors visitors, HelpCentre centre) {
        var article = centre.bean(World.class).article("browser/marmot", Audience.PUBLIC);
        var body = "A marmot returns by sledge within fourteen days.";
        centre.publish(article, Language.ENGLISH, "Bringing things back", body);
        centre.indexed();
        try (var customer = visitors.onDesktop()) {
            customer.open("/en/contact");
            assertThat(customer.see("[data-suggested]")).isHidden();
            customer.see("#subject").pressSequentially("So can a sledge take my marmot");
            assertThat(customer.see("[data-suggested] ul")).containsText("Bringing things back");
            customer.lookedAt("contact-suggested-en-1280-light");
            customer.see("#subject").fill("xqzvw");
            assertThat(customer.see("[data-suggested]")).isHidden();
            customer.see("#description").fill("It is about the marmot and its sledge.");
            assertThat(customer.see("[data-suggested] ul")).containsText("Bringing things back");
            assertThat(customer.see("[data-suggested] a").first())
                    .hasAttribute("href", Pattern.compile("/en/articles/" + article + "-.*"));
            assertThat(customer.faults()).isEmpty();
        }
    }

    @Test
    void aQuestionThatIsHalfWrittenWaitsInItsTab(Visitors visitors) {
        try (var customer = visitors.onDesktop()) {
            customer.open("/en/contact");
            customer.see("#subject").fill("My kettle hums");
            customer.see("#description").fill("All day long,\nand it");
            customer.see("#email").fill("noor@example.com");
            customer.open("/en");
            customer.open("/en/contact");
            assertThat(customer.see("#subject")).hasValue("My kettle hums");
            assertThat(customer.see("#description")).hasValue("All day long,\nand it");
            assertThat(customer.see("#email")).isEmpty(); // no address stays behind
            customer.see("#send").click();
            customer.page().waitForURL(Pattern.compile(".*/en/cases/.*"));
            customer.open("/en/contact");
            assertThat(customer.see("#subject")).isEmpty();
            assertThat(customer.see("#description")).isEmpty();
            assertThat(customer.faults()).isEmpty();
        }
    }

    @Test
    void twoCasesAreClosedInARowByKeysAlone(Visitors visitors, HelpCentre centre) {
        var karim = agent(centre);
        var article = centre.bean(World.class).article("browser/heron", Audience.PUBLIC);
        centre.publish(article, Language.ENGLISH, "The heron does not ring", "Wind it up.");
        centre.indexed();
        var cases = centre.bean(Cases.class);
        var one = asked(centre, karim, "The heron does not ring");
        var two = asked(centre, karim, "Something else");
        try (var agent = visitors.onDesktop()) {
            agent.signIn(karim.email()).open("/desk/cases/" + one);
            agent.see("button[name=insert][value='" + article + "']").press("Enter");
            assertThat(agent.see("#reply")).hasValue(Pattern.compile("\\[The heron.*", 32));
            assertThat(agent.see("input[name=article]:checked")).hasValue("" + article);
            agent.see("#reply").press("Control+Enter");
            agent.see(".notice-good [data-key=u]").waitFor();
            assertThat(cases.find(one).outcome()).isEqualTo(Outcome.RESOLVED_BY);

            agent.see("#content").focus();
            agent.press("n");
            agent.page().waitForURL("**/desk/cases/" + two);
            agent.see("#fixed").fill("Another cable");
            agent.see("#fixed").press("Control+Enter");
            agent.see(".notice-good [data-key=u]").waitFor();
            assertThat(cases.find(two).outcome()).isEqualTo(Outcome.CREATED_FROM);
            assertThat(agent.see("[data-key=n]")).hasCount(0);
            assertThat(agent.faults()).isEmpty();
        }
    }

    @Test
    void severalCasesEndByOneKeyAndComeBackByAnother(Visitors visitors, HelpCentre centre) {
        var karim = agent(centre);
        var cases = centre.bean(Cases.class);
        var one = asked(centre, karim, "Heron one");
        var two = asked(centre, karim, "Heron two");
        var three = asked(centre, karim, "Heron three");
        try (var agent = visitors.onDesktop()) {
            agent.signIn(karim.email()).open("/desk/cases?state=open&whose=mine");
            agent.see("input[name=case][value='" + one + "']").press("Space");
            agent.see("input[name=case][value='" + two + "']").press("Space");
            agent.press("2");
            assertThat(agent.see("[role=status]")).containsText("2 cases are closed");
            assertThat(cases.find(two).outcome()).isEqualTo(Outcome.NO_VALUE);
            agent.lookedAt("desk-cases-told-en-1280-light");
            agent.press("u");
            assertThat(agent.see("[role=status]")).containsText("2 cases stand as they did");
            assertThat(cases.find(two).state()).isEqualTo(CaseState.OPEN);
            agent.press("?");
            assertThat(agent.see("[data-keys] ul")).isVisible();
            agent.press("?");
            agent.press("n");
            agent.page().waitForURL("**/desk/cases/" + one);
            assertThat(cases.find(three).state()).isEqualTo(CaseState.OPEN);
            assertThat(agent.faults()).isEmpty();
        }
    }

    private static Account agent(HelpCentre centre) {
        var email = "karim" + System.nanoTime() + "@example.org";
        return centre.bean(Accounts.class).add(email, "Karim", Role.AGENT, HelpCentre.PASSWORD);
    }

    private static long asked(HelpCentre centre, Account whose, String subject) {
        var cases = centre.bean(Cases.class);
        var typed = NewCase.of(subject, "It is so since Monday.", Language.ENGLISH);
        var number = cases.open(typed, Actor.SYSTEM).standing().number();
        cases.assign(number, whose, null, Actor.SYSTEM);
        return number;
    }
}
