package org.dalil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Accounts;
import org.dalil.task.NewTask;
import org.dalil.task.TaskSubject;
import org.dalil.task.Tasks;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.regex.Pattern;

/** Single keys do what they name, nothing while somebody types, and nothing where turned off. */
@ExtendWith(Browsing.class)
class KeysIT {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void aCaseIsPutOffAndOpenedAgain(String code, Visitors visitors, HelpCentre centre) {
        var number = Scenes.asked(centre, new Language(code));
        try (var agent = visitors.onDesktop()) {
            agent.signIn().open("/desk/cases/" + number);
            agent.see("#reply").press("4");
            assertThat(agent.see("#reply")).hasValue("4");
            agent.see("#reply").fill("");
            leave(agent);
            press(agent, "?");
            assertThat(agent.see("[data-keys] ul")).isVisible();
            assertThat(agent.see("[data-keys] summary")).isFocused();
            agent.lookedAt("desk-case-keys-" + code + "-1280-light");
            press(agent, "؟");
            assertThat(agent.see("[data-keys] ul")).isHidden();

            press(agent, "4");
            assertThat(agent.see(".notice-warn [data-key=u]")).isVisible();
            press(agent, "u");
            assertThat(agent.see("#reply")).isVisible();

            turn(agent, "off");
            press(agent, "4");
            press(agent, "?");
            assertThat(agent.see("[data-keys] ul")).isHidden();
            assertThat(agent.see("#reply")).isVisible();
            turn(agent, "on");
            press(agent, "1");
            assertThat(agent.see(".notice-good [data-key=u]")).isVisible();
            assertThat(agent.faults()).isEmpty();
        }
    }

    @Test
    void aReviewerGoesToTheNextAndBackAndToTheReasons(Visitors visitors, HelpCentre centre) {
        var huda = centre.bean(Accounts.class).find(HelpCentre.STAFF).orElseThrow();
        Scenes.handedIn(centre, Language.ARABIC, huda);
        var last = Scenes.handedIn(centre, Language.ENGLISH, huda);
        try (var reviewer = visitors.onDesktop()) {
            reviewer.signIn(HelpCentre.REVIEWER).open("/desk/review/" + last);
            press(reviewer, "k");
            reviewer.page().waitForURL(Pattern.compile(".*/review/(?!" + last + "\\b)\\d+.*"));
            press(reviewer, "j");
            reviewer.page().waitForURL("**/desk/review/" + last + "*");
            press(reviewer, "r");
            assertThat(reviewer.see("[data-key=r]")).isFocused();
            press(reviewer, "?");
            assertThat(reviewer.see("[data-keys] ul")).isVisible();
            assertThat(reviewer.faults()).isEmpty();
        }
    }

    @Test
    void tasksAreGoneThroughAndOneIsEnded(Visitors visitors, HelpCentre centre) {
        var accounts = centre.bean(Accounts.class);
        var tasks = centre.bean(Tasks.class);
        var huda = accounts.find(HelpCentre.STAFF).orElseThrow();
        var one = NewTask.flag(TaskSubject.article(4711), Language.ENGLISH, "Wrong", null);
        var two = NewTask.flag(TaskSubject.article(4711), Language.ENGLISH, "Wrong too", null);
        var first = "/desk/tasks/" + tasks.raise(one, huda, huda).number();
        var second = "/desk/tasks/" + tasks.raise(two, huda, huda).number();
        try (var agent = visitors.onDesktop()) {
            agent.signIn().open(first);
            press(agent, "j");
            agent.page().waitForURL("**" + second);
            press(agent, "k");
            agent.page().waitForURL("**" + first);
            press(agent, "d");
            assertThat(agent.see("#ending")).isFocused();
            press(agent, "j");
            assertThat(agent.see("#ending")).hasValue("j");
            assertThat(agent.faults()).isEmpty();
        }
    }

    /** Where no key is named none does anything. */
    @Test
    void aPageWithoutKeysHasNone(Visitors visitors) {
        try (var agent = visitors.onDesktop()) {
            agent.signIn().open("/desk/articles/new");
            var before = agent.see("main").innerHTML();
            for (var key : new String[] {"?", "1", "4", "a", "j", "k", "n", "r", "u"}) {
                press(agent, key);
            }
            assertThat(agent.path()).isEqualTo("/desk/articles/new");
            assertThat(agent.see("main").innerHTML()).isEqualTo(before);
            assertThat(agent.faults()).isEmpty();
        }
    }

    private static void press(Visitor visitor, String key) {
        if (key.equals("؟")) { // where no key of this keyboard has it
            visitor.see("[data-keys] summary")
                    .dispatchEvent("keydown", Map.of("key", key, "bubbles", true));
        } else {
            visitor.press(key);
        }
    }

    private static void leave(Visitor visitor) {
        visitor.see("#content").focus();
    }

    private static void turn(Visitor visitor, String keys) {
        visitor.see(".desk-keys-choice button[value=" + keys + "]").click();
        visitor.see(".desk-keys-choice button:not([value=" + keys + "])").waitFor();
        leave(visitor);
    }
}
