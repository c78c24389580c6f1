package org.dalil.console.demo.shop.crowd;

import org.dalil.console.demo.shop.crowd.Deed.From;
import org.dalil.console.demo.shop.plan.Chance;
import org.dalil.console.demo.shop.plan.Demand;
import org.dalil.console.demo.shop.plan.Scenario;
import org.dalil.console.demo.shop.plan.Trouble;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Somebody comes with a question, and leaves with an answer or without. */
final class Errand {
    private final Demand demand;
    private final int day;
    private final Habit habit;
    private final Walk walk;
    private final Surroundings around;
    private final RandomGenerator random;
    private final List<String> searches = new ArrayList<>();
    private @Nullable String read;

    /** What every errand needs to know of the shop. */
    record Surroundings(Scenario scenario, Shelf shelf, Phrases phrases, Questions questions) {}

    Errand(
            Demand demand,
            int day,
            Habit habit,
            Walk walk,
            Surroundings around,
            RandomGenerator random) {
        this.demand = demand;
        this.day = day;
        this.habit = habit;
        this.walk = walk;
        this.around = around;
        this.random = random;
    }

    /**
     * @param form the number of the form they may open
     */
    void run(int form) {
        if (happens(demand.fails(day, around.scenario().days()))) {
            fail(form);
        } else {
            succeed();
        }
    }

    private void succeed() {
        var page = around.shelf().page(demand, day, random);
        if (page.place() == 0) {
            glance();
            return;
        }
        if (happens(.1)) {
            choose();
            return;
        }
        search(page);
        var drawn = random.nextDouble();
        if (drawn < .75) {
            open(own());
            readIt();
        } else if (drawn < .88) {
            open(own());
            walk.after(4, 14);
        }
    }

    /** Nothing there answers; they look into something for a moment and leave it at that. */
    private void glance() {
        var page = around.shelf().nearby(demand, day, random);
        search(page);
        if (demand.trouble(day) == Trouble.OTHER_LANGUAGE && happens(.4)) {
            open(own());
            readIt();
        } else {
            open(Chance.any(page.shown(), random));
            walk.after(4, 14);
        }
    }

    private void choose() {
        var words = words();
        var typed = words.substring(0, Math.max(3, words.length() * 2 / 3)).strip();
        walk.does(new Deed.Choose(typed, own(), Chance.between(1, 3, random)));
        walk.after(1, 2).does(new Deed.Open(own(), From.HOME));
        readIt();
    }

    private void readIt() {
        read = own();
        walk.stays(own(), Chance.between(24, 210, random));
        if (happens(.05)) {
            walk.after(2, 9).does(new Deed.Vote(own(), true, null));
        }
    }

    private void fail(int form) {
        switch (demand.trouble(day)) {
            case NO_ARTICLE, NOT_FOUND, OTHER_LANGUAGE, WAITING -> findNothing(form);
            case NOT_OPENED -> openNothing(form);
            case NOT_HELPFUL -> readForNothing(form);
            case VARIOUS -> {
                if (happens(.5)) {
                    openNothing(form);
                } else {
                    readForNothing(form);
                }
            }
        }
    }

    private void findNothing(int form) {
        search(around.shelf().page(demand, day, random));
        var answered = demand.topic().answeredIn(demand.language());
        if (demand.trouble(day) == Trouble.NOT_FOUND && happens(.2) && !answered.isEmpty()) {
            walk.after(15, 50);
            search(Chance.any(answered, random), around.shelf().answer(demand, random));
            open(own());
            readIt();
        } else {
            if (happens(.35)) {
                walk.after(15, 50);
                search(around.shelf().page(demand, day, random));
            }
            if (happens(.2)) {
                write(form, .6);
            }
        }
    }

    /** The page for writing to us, or other words: else they might have read the excerpt. */
    private void openNothing(int form) {
        search(around.shelf().page(demand, day, random));
        var rewords = happens(.55);
        if (rewords) {
            walk.after(15, 50);
            search(around.shelf().page(demand, day, random));
        }
        if (!rewords || happens(.3)) {
            write(form, .25);
        }
    }

    private void readForNothing(int form) {
        search(around.shelf().page(demand, day, random));
        open(own());
        read = own();
        walk.stays(own(), Chance.between(8, 150, random));
        if (happens(.76)) {
            var said = happens(.6) ? around.phrases().opinion(demand.language(), random) : null;
            walk.after(2, 9).does(new Deed.Vote(own(), false, said));
        } else {
            write(form, 1);
        }
    }

    private void write(int form, double sends) {
        walk.after(10, 60).does(new Deed.Form(form, searches.getLast(), read));
        if (happens(sends)) {
            var asked = around.questions().of(demand, List.copyOf(searches), read, day, random);
            walk.after(50, 280).does(new Deed.Send(form, asked));
        }
    }

    private void search(Shelf.Page page) {
        search(words(), page);
    }

    private void search(String words, Shelf.Page page) {
        searches.add(words);
        walk.does(new Deed.Search(words, page.isStrong(), page.hits(), page.shown()));
    }

    private void open(String article) {
        walk.after(3, 20).does(new Deed.Open(article, From.SEARCH));
    }

    private String words() {
        return habit.words(demand.topic().typedIn(demand.language()), demand.language(), random);
    }

    private String own() {
        return demand.topic().article();
    }

    private boolean happens(double share) {
        return Chance.happens(share, random);
    }
}
