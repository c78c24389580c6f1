package org.dalil.search.effect;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.search.effect.Effect.Kind;
import org.dalil.search.golden.GoldenQueries;
import org.dalil.search.golden.GoldenWish;
import org.dalil.search.golden.Rank;
import org.dalil.search.golden.Rank.Where;
import org.dalil.search.words.SynonymWish;
import org.dalil.search.words.Synonyms;
import org.dalil.testing.Server;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;

/** Each kind of change is told as what it is. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EffectsTest {
    private Server server;
    private Account nour;

    @BeforeAll
    void start() {
        server = Server.start();
        nour = server.bean(Staff.class).nour();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void whatFoundNothingFindsAnAnswer() throws InterruptedException {
        var meant = article("Wombat burrow", "Text");
        searched("vombatus");
        var change = change(tried("vombatus", "wombat"));
        assertThat(change.kind()).isEqualTo(Kind.ANSWERED);
        assertThat(change.before()).isNull();
        assertThat(title(change.after())).isEqualTo(meant);
        assertThat(change.fresh()).isEqualTo(1);
    }

    @Test
    void anotherIsTheFirstAndAGoldenQueryStandsWorse() throws InterruptedException {
        var expected = article("Of the animals", "Somebody saw a zorilla.");
        var other = article("Polecat", "Text");
        searched("zorilla");
        server.bean(GoldenQueries.class)
                .add(new GoldenWish(Language.ENGLISH, "zorilla", Audience.PUBLIC, expected), nour);
        var effect = tried("zorilla", "polecat");
        var change = change(effect);
        assertThat(change.kind()).isEqualTo(Kind.OTHER_FIRST);
        assertThat(title(change.before())).isEqualTo(expected);
        assertThat(title(change.after())).isEqualTo(other);
        assertThat(effect.golden())
                .singleElement()
                .satisfies(
                        golden -> {
                            assertThat(golden.before()).isEqualTo(new Rank(Where.HITS, 1));
                            assertThat(golden.after()).isEqualTo(new Rank(Where.HITS, 2));
                            assertThat(golden.isBetter()).isFalse();
                        });
    }

    @Test
    void behindTheFirstStandsMore() throws InterruptedException {
        var first = article("Quokka", "Text");
        article("Of islands", "On one of them lives the setonix.");
        searched("quokka");
        var change = change(tried("quokka", "setonix"));
        assertThat(change.kind()).isEqualTo(Kind.MORE);
        assertThat(title(change.before())).isEqualTo(first);
        assertThat(title(change.after())).isEqualTo(first);
        assertThat(change.fresh()).isEqualTo(1);
    }

    @Test
    void anAnswerIsLostWithTheSynonymThatBroughtIt() throws InterruptedException {
        var answer = article("Pademelon paddock", "Text");
        searched("thylogale");
        var id = server.bean(Synonyms.class).add(wish("thylogale", "pademelon"), nour);
        server.settle();
        var change = change(effects().without(server.bean(Synonyms.class).read(id)));
        assertThat(change.kind()).isEqualTo(Kind.LOST);
        assertThat(title(change.before())).isEqualTo(answer);
        assertThat(change.after()).isNull();
        var changed = server.bean(Synonyms.class).tried(id, wish("thylogale", "emu"), nour);
        assertThat(change(effects().of(changed)).kind()).isEqualTo(Kind.LOST);
    }

    @Test
    void whatStaysAsItIsIsNotTold() throws InterruptedException {
        article("Bandicoot", "Text");
        searched("bandicoot");
        var effect = tried("bandicoot", "peramelid");
        assertThat(effect.concerned()).isEqualTo(1);
        assertThat(effect.searches()).isEmpty();
        assertThat(effect.golden()).isEmpty();
    }

    private long article(String title, String body) throws InterruptedException {
        var article = server.world().publicArticle(title, body);
        server.settle();
        return article;
    }

    private void searched(String words) {
        server.bean(Cases.class)
                .open(
                        NewCase.of("Lost", "Where is it?", Language.ENGLISH)
                                .after(List.of(words), null),
                        Actor.SYSTEM);
    }

    private Effect tried(String typed, String found) {
        return effects().of(server.bean(Synonyms.class).tried(0, wish(typed, found), nour));
    }

    private Effects effects() {
        return server.bean(Effects.class);
    }

    private static SynonymWish wish(String typed, String found) {
        return new SynonymWish(Language.ENGLISH, typed, found, false);
    }

    private static Effect.Search change(Effect effect) {
        assertThat(effect.searches()).hasSize(1);
        return effect.searches().getFirst();
    }

    private static long title(Effect.Title title) {
        return title.article();
    }
}
