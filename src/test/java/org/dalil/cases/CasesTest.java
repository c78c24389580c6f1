package org.dalil.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.CaseRefused.Field;
import org.dalil.cases.CaseRefused.Rule;
import org.dalil.testing.Dalil;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

@Tag("database")
@ExtendWith(Dalil.class)
class CasesTest {
    private final Cases cases;
    private final Accounts accounts;
    private final AuditTrail trail;

    CasesTest(Cases cases, Accounts accounts, AuditTrail trail) {
        this.cases = cases;
        this.accounts = accounts;
        this.trail = trail;
    }

    @Test
    void keepsWhatTheCustomerWroteAndSearched() {
        var typed =
                NewCase.of("الجهاز لا يشحن", "منذ أمس\r\nلا يشحن أبدًا", Language.ARABIC)
                        .by(new Customer("سارة الأحمد", "sara@example.com", "C-7"))
                        .about("Falcon 3")
                        .after(List.of("شحن", "سارة 0551234567", "شحن"), 12L);
        var opened = cases.open(typed, Actor.SYSTEM);
        assertThat(opened.isNew()).isTrue();

        var whole = cases.whole(opened.standing().number());
        assertThat(whole.standing().subject()).isEqualTo("الجهاز لا يشحن");
        assertThat(whole.standing().description()).isEqualTo("منذ أمس\nلا يشحن أبدًا");
        assertThat(whole.standing().customerEmail()).isEqualTo("sara@example.com");
        assertThat(whole.standing().product()).isEqualTo("Falcon 3");
        assertThat(whole.standing().cameFromId()).isEqualTo(12);
        assertThat(whole.standing().state()).isEqualTo(CaseState.OPEN);
        assertThat(whole.searches()).containsExactly("شحن", "[اسم العميل] [رقم هاتف]");
    }

    /** Half a number would be none, and stay. */
    @Test
    void keepsNoPartOfANumberWhereASearchIsCut() {
        var crowded = "x ".repeat(246) + "0551234567 y";
        var typed =
                NewCase.of("Lamp", "It does not light", Language.ENGLISH)
                        .by(new Customer("Huda", "huda@example.com", ""))
                        .after(List.of(crowded), null);
        var searches = CaseRules.cleaned(typed).searches();
        assertThat(searches).hasSize(1);
        assertThat(searches.getFirst()).doesNotContain("055").hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void opensThePrivatePageToWhoHasItsAddressAndToNobodyElse() {
        var one = cases.open(question("One"), Actor.SYSTEM);
        var other = cases.open(question("Other"), Actor.SYSTEM);
        assertThat(one.token()).hasSize(43).isNotEqualTo(other.token());
        assertThat(cases.byToken(one.token()).number()).isEqualTo(one.standing().number());
        for (var wrong :
                List.of("", "x", "A".repeat(43), one.token() + "A", "" + one.standing().number())) {
            assertThatThrownBy(() -> cases.byToken(wrong)).isInstanceOf(NoSuchCase.class);
        }
    }

    @Test
    void opensOneCaseForAFormThatIsSentTwice() {
        var token = cases.freshToken();
        var first = cases.open(question("Twice"), token, Actor.SYSTEM);
        var second = cases.open(question("Twice"), token, Actor.SYSTEM);
        assertThat(first.isNew()).isTrue();
        assertThat(first.token()).isEqualTo(token);
        assertThat(second.isNew()).isFalse();
        assertThat(second.standing().number()).isEqualTo(first.standing().number());
        assertThat(second.token()).isEqualTo(token);
    }

    @Test
    void opensAnotherCaseForWordsThatCameAfterTheFormWasSent() {
        var token = cases.freshToken();
        var first = cases.open(question("Sent"), token, Actor.SYSTEM);
        var more = NewCase.of("Sent", "And one more thing", Language.ENGLISH);
        var second = cases.open(more, token, Actor.SYSTEM);
        assertThat(second.isNew()).isTrue();
        assertThat(second.token()).isNotEqualTo(token);
        assertThat(second.standing().number()).isNotEqualTo(first.standing().number());
        assertThat(cases.byToken(second.token()).description()).isEqualTo("And one more thing");
        var again = cases.open(more, token, Actor.SYSTEM);
        assertThat(again.isNew()).as("the same words twice").isFalse();
        assertThat(again.standing().number()).isEqualTo(second.standing().number());
    }

    @Test
    void whoTakesACaseTwiceHasItOnce() throws Exception {
        var id = cases.open(question("Taken"), Actor.SYSTEM).standing().number();
        var name = "taker-" + UUID.randomUUID();
        var taker = accounts.add(name + "@example.com", "Taker", Role.AGENT, "seven green ears");
        var actor = new Actor(taker.id(), "Taker");
        var clicks = new ArrayList<Callable<SupportCase>>();
        for (var i = 0; i < 8; i++) {
            clicks.add(() -> cases.assign(id, taker, null, actor));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(clicks)) {
                assertThat(done.get().isOf(taker)).isTrue();
            }
        }
        assertThat(trail.of("case", id, 20).stream().filter(each -> each.deed().equals("assigned")))
                .hasSize(1);
        cases.assign(id, null, null, actor);
        assertThat(cases.assign(id, null, 0, actor).isOf(null)).as("given back before").isTrue();
    }

    @Test
    void knowsACaseOfAnotherSystemByItsReferenceHoweverManyBringIt() throws Exception {
        var reference = UUID.randomUUID().toString();
        var typed = question("From elsewhere").from("helpdesk", reference);
        var bringing = new ArrayList<Callable<Opened>>();
        for (var i = 0; i < 8; i++) {
            bringing.add(() -> cases.open(typed, Actor.SYSTEM));
        }
        var numbers = new ArrayList<Long>();
        var fresh = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(bringing)) {
                numbers.add(done.get().standing().number());
                fresh += done.get().isNew() ? 1 : 0;
            }
        }
        assertThat(numbers).hasSize(8).containsOnly(numbers.getFirst());
        assertThat(fresh).isEqualTo(1);
        assertThat(cases.find("helpdesk", reference)).isPresent();
        assertThat(cases.find("another", reference)).isEmpty();
        var again = cases.open(typed, Actor.SYSTEM);
        assertThat(again.token()).as("nobody can bring it back").isNull();
        assertThat(cases.open(typed.from("another", reference), Actor.SYSTEM).isNew()).isTrue();
    }

    @Test
    void namesEveryFieldThatBreaksItsRule() {
        var typed =
                NewCase.of(" ", "x".repeat(50_001), Language.ENGLISH)
                        .by(new Customer("n".repeat(201), "not an address", ""))
                        .from("Help Desk!", " ");
        assertThat(CaseRules.problems(CaseRules.cleaned(typed)))
                .extracting(CaseRefused::field, CaseRefused::rule, CaseRefused::most)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Field.SUBJECT, Rule.MISSING, 0),
                        org.assertj.core.groups.Tuple.tuple(
                                Field.DESCRIPTION, Rule.TOO_LONG, 50_000),
                        org.assertj.core.groups.Tuple.tuple(Field.NAME, Rule.TOO_LONG, 200),
                        org.assertj.core.groups.Tuple.tuple(Field.EMAIL, Rule.EMAIL_FORM, 0),
                        org.assertj.core.groups.Tuple.tuple(Field.SOURCE, Rule.CODE_FORM, 40),
                        org.assertj.core.groups.Tuple.tuple(Field.REFERENCE, Rule.MISSING, 0));
        assertThatThrownBy(() -> cases.open(typed, Actor.SYSTEM))
                .isInstanceOf(CaseRefused.class)
                .hasMessage("subject is missing");
    }

    @Test
    void dropsWhatNobodyCanSee() {
        var nasty = "In\u0000voice \u202Egnp.exe\u2066\uD800 \u0007now";
        var opened = cases.open(NewCase.of(nasty, nasty, Language.ENGLISH), Actor.SYSTEM);
        assertThat(opened.standing().subject()).isEqualTo("Invoice gnp.exe now");
        assertThat(cases.find(opened.standing().number()).description())
                .isEqualTo("Invoice gnp.exe now");
    }

    @Test
    void answersAndBecomesTheCaseOfWhoAnswers() {
        var huda =
                accounts.add(
                        UUID.randomUUID() + "@example.com", "Huda", Role.AGENT, "green ears 7");
        var actor = new Actor(huda.id(), huda.name());
        var id = cases.open(question("Answer me"), Actor.SYSTEM).standing().number();
        var answered = cases.reply(id, "Press **Reset**.", 0, actor);
        assertThat(answered.assigneeId()).isEqualTo(huda.id());
        assertThat(cases.whole(id).replies())
                .extracting(CaseReply::body, CaseReply::author)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Press **Reset**.", "Huda"));
        assertThatThrownBy(() -> cases.reply(id, " \n ", null, actor))
                .isInstanceOf(CaseRefused.class)
                .hasMessage("reply is missing");
        assertThat(cases.assign(id, null, null, actor).assigneeId()).isNull();
        assertThat(trail.of("case", id, 10))
                .extracting("deed")
                .containsExactly("assigned", "replied", "opened");
    }

    @Test
    void doesNotLetTwoAnswersCross() {
        var id = cases.open(question("Crossing"), Actor.SYSTEM).standing().number();
        var read = cases.find(id).version();
        cases.reply(id, "First answer", read, Actor.SYSTEM);
        assertThatThrownBy(() -> cases.reply(id, "Second answer", read, Actor.SYSTEM))
                .isInstanceOf(CaseChanged.class);
        assertThat(cases.whole(id).replies()).hasSize(1);
        cases.reply(id, "Second answer", cases.find(id).version(), Actor.SYSTEM);
        assertThat(cases.whole(id).replies()).hasSize(2);
    }

    @Test
    void erasesACaseEverywhere() {
        var opened = cases.open(question("Forget me").after(List.of("words"), null), Actor.SYSTEM);
        var id = opened.standing().number();
        cases.reply(id, "An answer", null, Actor.SYSTEM);
        cases.erase(id, Actor.SYSTEM);
        assertThatThrownBy(() -> cases.whole(id)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> cases.byToken(opened.token())).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> cases.erase(id, Actor.SYSTEM)).isInstanceOf(NoSuchCase.class);
        var entries = trail.of("case", id, 10);
        assertThat(entries).extracting("deed").startsWith("erased");
        assertThat(entries).extracting("detail").doesNotContain("Forget me", "An answer");
    }

    private static NewCase question(String subject) {
        return NewCase.of(subject, "Please help.", Language.ENGLISH);
    }
}
