package org.dalil.desk.insight.effect;

import org.dalil.desk.effect.EffectLine;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.chart.LineChart;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/insight/effect}: what one step changed.
 *
 * @param title of this page, in words
 * @param topic its page, {@code task} the page of its task
 * @param windows what was compared with what
 * @param left which days were compared with nothing, in words, or null
 * @param marked which of these days were unlike others, in words, or null
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
        @Nullable LineChart line,
        List<Window> windows,
        @Nullable String left,
        @Nullable String marked,
        @Nullable String next,
        boolean without) {

    /**
     * @param label the key of its name: before or after
     * @param control of the other topics, or null
     */
    record Window(
            String label,
            String days,
            String own,
            String ownShare,
            @Nullable String control,
            @Nullable String controlShare) {}
}
