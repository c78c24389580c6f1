package org.dalil.console.demo.shop.plan;

import org.dalil.console.demo.shop.book.ShopTopic;
import org.dalil.text.Language;

/**
 * Somebody did something about a topic in one language.
 *
 * @param made the day on which it became a task, counted from the first
 * @param live the day on which its text went live, or would have
 * @param before which share failed, without what drifts
 * @param after the same since the text is live
 */
public record Mending(
        ShopTopic topic,
        Language language,
        Kind kind,
        Turn turn,
        int made,
        int live,
        double before,
        double after) {

    public enum Kind {
        WRITE,
        IMPROVE,
        RETITLE,
        TRANSLATE
    }

    /** From the day after: on the day itself the text is there since the morning only. */
    public boolean isLive(int day) {
        return turn.goesLive() && day > live;
    }

    Trouble trouble(int day) {
        return switch (kind) {
            case IMPROVE -> Trouble.NOT_HELPFUL;
            case RETITLE -> Trouble.NOT_OPENED;
            case WRITE -> isLive(day) ? Trouble.VARIOUS : Trouble.NO_ARTICLE;
            case TRANSLATE -> isLive(day) ? Trouble.VARIOUS : Trouble.OTHER_LANGUAGE;
        };
    }

    double fails(int day) {
        return isLive(day) ? after : before;
    }
}
