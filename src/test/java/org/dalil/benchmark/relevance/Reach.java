package org.dalil.benchmark.relevance;

import org.dalil.benchmark.Figure;
import org.dalil.benchmark.Figures;
import org.dalil.benchmark.Honesty;
import org.dalil.benchmark.Misspelt;
import org.dalil.benchmark.QuerySet;
import org.dalil.benchmark.SpellingVariant;
import org.dalil.text.Language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What is to be reached on each set. Of honesty also how far it is known to be from that, in whole
 * per cent, with the reasons in docs/relevance.md: whoever makes one of them worse is told.
 */
public enum Reach {
    ALCHEMY_AR_PARA(.80, 33, 29),
    ALCHEMY_EN_PARA(.76, 45, 27),
    ARCD_AR(.84, 40, 27),
    STACKFAQ_KB_EN(.84, 16, 40),
    XQUAD_AR(.95, 15, 18),
    XQUAD_EN(.975, 15, 15);

    /** What one wrong letter does to sixty queries is chance: the mean of so many counts. */
    private static final int ROUNDS = 10;

    private static final double BY_A_LETTER = .04;
    private static final double BY_SPELLING = .005;
    private static final double ERRORS = 15;

    private final double reciprocalRank;
    private final double answered;
    private final double notAnswered;

    Reach(double reciprocalRank, double answered, double notAnswered) {
        this.reciprocalRank = reciprocalRank;
        this.answered = answered;
        this.notAnswered = notAnswered;
    }

    public static Reach of(QuerySet set) {
        return valueOf(set.name().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** As typed, misspelt and, in Arabic, written in other ways. */
    public List<Figure> found(QuerySet set, Finding finding) throws IOException {
        var figures = new ArrayList<Figure>();
        var typed = finding.figures(set, UnaryOperator.identity());
        say("as typed", typed);
        figures.add(
                Figure.atLeast(
                        set.name() + ", MRR@10", typed.reciprocalRank(), "", reciprocalRank));
        figures.add(
                Figure.atMost(
                        set.name() + ", lost by one word misspelt, mean of " + ROUNDS,
                        typed.reciprocalRank() - misspelt(set, finding),
                        "",
                        BY_A_LETTER));
        if (set.queries().getFirst().language().equals(Language.ARABIC)) {
            figures.add(
                    Figure.atMost(
                            set.name() + ", lost or won by Arabic written in other ways, most",
                            spelt(set, finding, typed.reciprocalRank()),
                            "",
                            BY_SPELLING));
        }
        return figures;
    }

    public List<Figure> honesty(QuerySet set, Honesty honesty) {
        return List.of(
                Figure.atMost(set.name() + ", false answered", honesty.answered(), "%", ERRORS)
                        .known(answered),
                Figure.atMost(
                                set.name() + ", false not answered",
                                honesty.notAnswered(),
                                "%",
                                ERRORS)
                        .known(notAnswered));
    }

    private static double misspelt(QuerySet set, Finding finding) throws IOException {
        var misspelt = new Misspelt(set);
        var sum = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            var number = round;
            var figures = finding.figures(set, query -> misspelt.of(query, number));
            say("one word misspelt, " + round, figures);
            sum += figures.reciprocalRank();
        }
        return sum / ROUNDS;
    }

    private static double spelt(QuerySet set, Finding finding, double typed) throws IOException {
        var most = 0.0;
        for (var variant : SpellingVariant.values()) {
            var figures = finding.figures(set, variant::of);
            say(variant.toString(), figures);
            most = Math.max(most, Math.abs(figures.reciprocalRank() - typed));
        }
        return most;
    }

    private static void say(String how, Figures figures) {
        System.out.printf("  %-34s %s%n", how, figures);
    }
}
