package org.dalil.desk.review;

import org.dalil.account.Audience;
import org.dalil.article.review.Reason;
import org.dalil.article.review.Review;
import org.dalil.desk.redaction.Choices;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody typed on the page of a review.
 *
 * @param over what was live when the page was made
 * @param audience null: none that there is
 */
record Typed(
        @Nullable Long over,
        @Nullable Audience audience,
        String at,
        boolean knowing,
        Set<Reason> reasons,
        String words,
        String comment,
        Choices choices) {

    /** Nothing yet: the page begins with what was asked for. */
    static Typed nothing(Review review) {
        return new Typed(
                review.publishedRevisionId(),
                review.audience(),
                "",
                false,
                EnumSet.noneOf(Reason.class),
                "",
                "",
                Choices.NONE);
    }

    static Typed of(Form form) {
        var reasons = EnumSet.noneOf(Reason.class);
        form.allOf("reason", Arrays.stream(Reason.values()).map(Reason::name).toList());
        for (var reason : Reason.values()) {
            if (form.all("reason").contains(reason.name())) {
                reasons.add(reason);
            }
        }
        return new Typed(
                number(form.one("over")),
                audience(form.one("audience")),
                form.one("at").strip(),
                form.oneOf("knowing", "", "yes").equals("yes"),
                reasons,
                form.one("words"),
                form.one("comment"),
                Choices.of(form));
    }

    /**
     * @throws DateTimeException for what is no time
     */
    @Nullable LocalDateTime time() {
        return at.isEmpty() ? null : LocalDateTime.parse(at);
    }

    static @Nullable Long number(String written) {
        return written.matches("\\d{1,18}") ? Long.valueOf(written) : null;
    }

    static @Nullable Audience audience(String written) {
        for (var audience : Audience.values()) {
            if (audience.name().equals(written)) {
                return audience;
            }
        }
        return null;
    }
}
