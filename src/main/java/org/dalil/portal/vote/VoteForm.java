package org.dalil.portal.vote;

import org.dalil.feedback.NewVote;
import org.dalil.feedback.VoteReason;
import org.dalil.portal.page.VoteState;
import org.dalil.text.Language;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a reader sent.
 *
 * @param revision 0: none
 * @param reason its code; empty: none
 * @param isWhy whether they were asked why, and not only whether
 * @param isPart whether a script asks, which stays on the page
 */
record VoteForm(
        long revision,
        boolean helpful,
        String reason,
        String words,
        boolean isWhy,
        boolean isPart) {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final List<String> REASONS = reasons();

    static VoteForm of(@Nullable String body) {
        var form = Form.of(body);
        return new VoteForm(
                number(form.one("revision")),
                form.oneOf("helpful", "yes", "no").equals("yes"),
                form.oneOf("reason", REASONS),
                form.one("words"),
                form.fields().containsKey("words"),
                form.one("part").equals("1"));
    }

    static long number(String written) {
        return NUMBER.matcher(written).matches() ? Long.parseLong(written) : 0;
    }

    /**
     * @throws org.dalil.feedback.VoteRefused where the words are too long
     */
    NewVote vote(long article, Language language) {
        return helpful
                ? NewVote.yes(article, language, revision)
                : NewVote.no(article, language, revision).because(why(), words);
    }

    /** How the page stands once it is taken. */
    VoteState after() {
        if (helpful) {
            return VoteState.YES;
        }
        return isWhy ? VoteState.SAID : VoteState.NO;
    }

    /** How it stands while it is not. */
    VoteState before() {
        return isWhy ? VoteState.NO : VoteState.ASKED;
    }

    private @Nullable VoteReason why() {
        return reason.isEmpty() ? null : VoteReason.valueOf(reason.toUpperCase(Locale.ROOT));
    }

    private static List<String> reasons() {
        var all = new ArrayList<>(List.of(""));
        Stream.of(VoteReason.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
