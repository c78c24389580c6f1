package org.dalil.desk.settings.synonyms;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Words;
import org.dalil.desk.settings.golden.RankLine;
import org.dalil.desk.settings.synonyms.EffectLines.Link;
import org.dalil.search.effect.Effect;
import org.jspecify.annotations.Nullable;

/** Says what a synonym would change, or what would change without it. */
@Singleton
class EffectShowing {
    /** Lines on the page; the number of the others is told. */
    private static final int MOST = 20;

    /**
     * @param removal where one is taken away; empty where one is added or changed
     */
    EffectLines of(Effect effect, String removal) {
        return new EffectLines(
                effect.looked(),
                effect.concerned(),
                effect.asked(),
                effect.searches().size(),
                effect.searches().stream().limit(MOST).map(EffectShowing::search).toList(),
                effect.golden().stream().limit(MOST).map(EffectShowing::golden).toList(),
                removal);
    }

    private static EffectLines.Search search(Effect.Search each) {
        return new EffectLines.Search(
                Words.of(each.search().words(), each.search().language()),
                each.search().times(),
                chip(each.kind()),
                link(each.before()),
                link(each.after()),
                each.fresh());
    }

    private static EffectLines.Golden golden(Effect.Golden each) {
        var chip =
                each.isBetter()
                        ? new Chip("settings.golden.better", "good")
                        : new Chip("settings.golden.worse", "bad");
        return new EffectLines.Golden(
                Words.of(each.query().query(), each.query().language()),
                chip,
                RankLine.of(each.before()),
                RankLine.of(each.after()));
    }

    private static Chip chip(Effect.Kind kind) {
        return switch (kind) {
            case ANSWERED -> new Chip("settings.synonyms.effect.answered", "good");
            case OTHER_FIRST -> new Chip("settings.synonyms.effect.first", "info");
            case MORE -> new Chip("settings.synonyms.effect.more", "plain");
            case LOST -> new Chip("settings.synonyms.effect.lost", "bad");
        };
    }

    private static @Nullable Link link(Effect.@Nullable Title title) {
        return title == null
                ? null
                : new Link("/a/" + title.article(), Words.of(title.words(), title.language()));
    }
}
