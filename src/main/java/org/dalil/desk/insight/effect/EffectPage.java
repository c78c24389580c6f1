package org.dalil.desk.insight.effect;

import org.dalil.desk.effect.EffectDrawing;
import org.dalil.desk.effect.EffectLine;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Phrase;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/insight/effect}: what one step changed.
 *
 * @param title of this page, in words
 * @param topic its page, {@code task} the page of its task
 * @param drawing null where there is nothing to draw
 * @param windows what was compared with what
 * @param next why the time after ended early, in words, or null
 * @param without whether there was nothing to compare with
 */
record EffectPage(
        DeskFrame desk,
        String title,
        String topic,
        Words name,
        String task,
        EffectLine effect,
        @Nullable EffectDrawing drawing,
        List<Window> windows,
        @Nullable String next,
        boolean without) {

    /**
     * @param label the key of its name: before or after
     * @param own how many of how many, each with its lines where they are there
     * @param control of the other topics, or null
     */
    record Window(
            String label,
            String days,
            List<Phrase> own,
            String ownShare,
            @Nullable String control,
            @Nullable String controlShare) {}
}
