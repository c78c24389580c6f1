package org.dalil.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.search.words.SynonymRefused.Rule.*;

import org.dalil.account.Audience;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Changes;
import org.dalil.search.Hit;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.following.Follower;
import org.dalil.search.words.SynonymRefused.Rule;
import org.dalil.search.words.SynonymRefused.Side;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@Tag("database")
@ExtendWith(Dalil.class)
class SynonymsTest {
    private final Synonyms synonyms;
    private final SearchIndex index;
    private final Follower follower;
    private final Changes changes;
    private final World world;
    private final Staff staff;

    SynonymsTest(
            Synonyms synonyms,
            SearchIndex index,
            Follower follower,
            Changes changes,
            World world,
            Staff staff) {
        this.synonyms = synonyms;
        this.index = index;
        this.follower = follower;
        this.changes = changes;
        this.world = world;
        this.staff = staff;
    }

    @AfterEach
    void takeAway() {
        synonyms.all().synonyms().forEach(each -> synonyms.remove(each.id(), staff.nour()));
    }

    @Test
    void worksAtOnceWithoutAnotherIndexAndIsOnTheTrail(AuditTrail trail) {
        var article = world.publicArticle("Numbat invoices", "x");
        assertThat(found("zorilla")).isEmpty();
        var id = synonyms.add(en("zorilla", "numbat", false), staff.nour());
        assertThat(found("zorilla")).containsExactly(article);

        synonyms.change(id, en("polecat", "numbat", false), staff.nour());
        assertThat(found("zorilla")).isEmpty();
        assertThat(found("polecat")).containsExactly(article);

        synonyms.remove(id, staff.nour());
        assertThat(found("polecat")).isEmpty();
        assertThatThrownBy(() -> synonyms.read(id)).isInstanceOf(NoSuchSynonym.class);
        assertThat(trail.of("synonym", id, 9))
                .extracting("deed", "actor")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("removed", "Nour"),
                        org.assertj.core.groups.Tuple.tuple("changed", "Nour"),
                        org.assertj.core.groups.Tuple.tuple("added", "Nour"));
    }

    @Test
    void takesSeveralExpressionsOnEitherSide() {
        var wish = ar("واتساب\nواتس اب،، ", " WhatsApp ,, ", true);
        var kept = synonyms.read(synonyms.add(wish, staff.nour()));
        assertThat(kept.typed()).containsExactly("واتساب", "واتس اب");
        assertThat(kept.found()).containsExactly("WhatsApp");
    }

    @Test
    void refusesWhatMakesNoSenseByItself() {
        refused(en("", "password", true), MISSING, Side.TYPED, "");
        refused(en("pwd", " , \n", true), MISSING, Side.FOUND, "");
        refused(en("pwd", "pass\u202Eword", true), HIDDEN, Side.FOUND, "pass\u202Eword");
        refused(en("how do I", "password", true), ONLY_LIGHT, Side.TYPED, "how do I");
        refused(ar("كيف", "كلمة المرور", true), ONLY_LIGHT, Side.TYPED, "كيف");
        refused(en("pwd", "???", true), NO_WORD, Side.FOUND, "???");
        refused(en("Password", "mailbox, PASSWORD", false), ITSELF, Side.FOUND, "PASSWORD");
        refused(ar("إلغاء", "الغاء", true), ITSELF, Side.FOUND, "الغاء");
        refused(
                en("pwd", "one two three four five six", true),
                TOO_MANY_WORDS,
                Side.FOUND,
                "one two three four five six");
        refused(en("x".repeat(81), "y", true), TOO_LONG, Side.TYPED, "x".repeat(20) + "…");
        var many = IntStream.range(0, 11).mapToObj(at -> "w" + at).collect(Collectors.joining(","));
        refused(en(many, "y", true), TOO_MANY_EXPRESSIONS, Side.TYPED, "");
        var endless = "a,".repeat(3_000_000);
        refused(en("pwd", endless, true), TOO_LONG, Side.FOUND, "a,".repeat(10) + "…");
        var roomy = ("w" + " ".repeat(300) + ",\n").repeat(10).replaceFirst("w", "v");
        refused(en("pwd", roomy, true), ITSELF, Side.FOUND, "w");
        var nowhere = new SynonymWish(new Language("fr"), "a", "b", true);
        refused(nowhere, LANGUAGE_UNKNOWN, Side.WHOLE, "");
        assertThat(synonyms.all().synonyms()).isEmpty();
    }

    @Test
    void refusesWhatIsKnownAlready() {
        var id = synonyms.add(en("pwd, passcode", "password", true), staff.nour());
        refused(en("PASSWORD", "pwd", false), KNOWN, Side.FOUND, "pwd");
        refused(en("pwd", "secret, passcode", false), KNOWN, Side.FOUND, "passcode");
        synonyms.add(en("password", "secret", false), staff.nour());
        refused(en("secret", "password", true), KNOWN, Side.TYPED, "secret");
        synonyms.change(id, en("pwd, passcode, pass code", "password", true), staff.nour());
        synonyms.add(ar("pwd", "password", true), staff.nour());
    }

    @Test
    void refusesCircles() {
        synonyms.add(en("laptop", "computer", false), staff.nour());
        refused(en("computer", "laptop", false), CIRCLE, Side.FOUND, "laptop");
        synonyms.add(en("computer", "device, machine", false), staff.nour());
        refused(en("machine", "laptop", false), CIRCLE, Side.FOUND, "laptop");
        refused(en("machine", "laptop", true), CIRCLE, Side.FOUND, "laptop");
        synonyms.add(en("laptop", "notebook", true), staff.nour());
        synonyms.add(en("notebook", "ultrabook", true), staff.nour());
        synonyms.add(en("ultrabook", "laptop", true), staff.nour());
        refused(en("computer", "ultrabook", false), CIRCLE, Side.FOUND, "ultrabook");
    }

    @Test
    void ofTwoWhoAddTheSameAtOnceOneIsRefused() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> adding =
                    () -> {
                        try {
                            synonyms.add(en("pwd", "password", true), staff.nour());
                            return true;
                        } catch (SynonymRefused refused) {
                            return false;
                        }
                    };
            var done = both.invokeAll(List.of(adding, adding));
            assertThat(done.get(0).get() ^ done.get(1).get()).isTrue();
        }
        assertThat(synonyms.all().synonyms()).hasSize(1);
    }

    @Test
    void holdsNoMoreThanItsMost() {
        synonyms.addAll(
                Actor.SYSTEM,
                "imported",
                adding -> {
                    for (var at = 0; at < Synonyms.MOST; at++) {
                        adding.add(en("left" + at, "right" + at, true));
                    }
                    return null;
                });
        refused(en("pwd", "password", true), TOO_MANY, Side.WHOLE, "");
        assertThat(synonyms.tried(0, ar("باسورد", "كلمة المرور", true), staff.nour()).id())
                .isZero();
        assertThat(found("left7")).isEmpty();
        synonyms.addAll(
                Actor.SYSTEM,
                "imported",
                _ -> {
                    synonyms.all().synonyms().stream()
                            .skip(5)
                            .forEach(each -> synonyms.remove(each.id(), staff.nour()));
                    return null;
                });
    }

    private void refused(SynonymWish wish, Rule rule, Side side, String expression) {
        assertThatThrownBy(() -> synonyms.add(wish, staff.nour()))
                .isInstanceOfSatisfying(
                        SynonymRefused.class,
                        refused -> {
                            assertThat(refused.rule()).isEqualTo(rule);
                            assertThat(refused.side()).isEqualTo(side);
                            assertThat(refused.expression()).isEqualTo(expression);
                        });
    }

    private List<Long> found(String query) {
        assertThat(follower.await(changes.position(), Duration.ofSeconds(20))).isTrue();
        return index
                .search(SearchRequest.of(query, Language.ENGLISH, Audience.PUBLIC))
                .hits()
                .stream()
                .map(Hit::id)
                .toList();
    }

    private static SynonymWish en(String typed, String found, boolean bothWays) {
        return new SynonymWish(Language.ENGLISH, typed, found, bothWays);
    }

    private static SynonymWish ar(String typed, String found, boolean bothWays) {
        return new SynonymWish(Language.ARABIC, typed, found, bothWays);
    }
}
