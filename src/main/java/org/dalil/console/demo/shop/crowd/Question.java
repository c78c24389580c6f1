package org.dalil.console.demo.shop.crowd;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/**
 * Somebody asks us.
 *
 * @param searches what they had searched for, in order
 * @param cameFrom the article they had read, or null
 * @param answers the article that answers it, where there is one
 * @param after how long it takes us
 */
public record Question(
        Language language,
        String subject,
        String words,
        String name,
        String email,
        String product,
        List<String> searches,
        @Nullable String cameFrom,
        @Nullable String answers,
        Ending ending,
        Duration after) {

    public enum Ending {
        RESOLVED_BY,
        ONE_OFF,
        NO_VALUE,
        PRIVATE
    }
}
