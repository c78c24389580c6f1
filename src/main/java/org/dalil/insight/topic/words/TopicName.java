package org.dalil.insight.topic.words;

import org.dalil.insight.wording.Wording;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a topic is called: as an editor named it; else as most people type it in the language of who
 * looks, or in another. Words that fewer typed are nobody's to read, and no word of them: visitors
 * of different wordings may be one person who looked for a better one.
 */
public final class TopicName {
    /** Different visitors, day by day, that words must have before anybody is shown them. */
    public static final int FLOOR = Wording.FLOOR;

    private TopicName() {}

    /**
     * Words of a topic or of one it is joined with.
     *
     * @param visitors ever
     * @param lately in the last 28 days
     */
    public record Typed(String words, Language language, long visitors, long lately) {}

    /** A name, and the language it is in. */
    public record Called(String words, Language language) {}

    /**
     * The words that most people typed, of those that may be shown at all.
     *
     * @param shown what it is called now: another takes its place only with a fifth more visitors
     */
    public static Optional<Called> typed(
            Collection<Typed> wordings, Language viewer, @Nullable String shown) {
        return most(wordings.stream().filter(in(viewer)).toList(), shown)
                .or(() -> most(wordings.stream().filter(in(viewer).negate()).toList(), shown))
                .map(each -> new Called(each.words(), each.language()));
    }

    private static Optional<Typed> most(List<Typed> wordings, @Nullable String shown) {
        var readable = wordings.stream().filter(each -> each.visitors() >= FLOOR).toList();
        var best =
                readable.stream()
                        .min(
                                Comparator.comparing(Typed::lately)
                                        .thenComparing(Typed::visitors)
                                        .reversed()
                                        .thenComparing(Typed::words));
        var now = readable.stream().filter(each -> each.words().equals(shown)).findFirst();
        return now.isPresent() && 5 * best.orElseThrow().lately() < 6 * now.get().lately()
                ? now
                : best;
    }

    private static Predicate<Typed> in(Language language) {
        return each -> each.language().equals(language);
    }
}
