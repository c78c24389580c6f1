package org.dalil.content;

import org.dalil.article.Confidence;
import org.dalil.article.Standing;
import org.dalil.article.intake.Arrival;
import org.dalil.article.intake.Arrived;
import org.dalil.article.intake.HeldArticle;
import org.dalil.article.revision.ArrivingText;
import org.dalil.content.finding.Cause;
import org.dalil.content.record.Standings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares an article of the folder with the base's, and both with what was remembered when they
 * last agreed. What one side changed is taken from it; what both did is a conflict.
 */
final class Judgement {
    private final ReadArticle read;
    private final @Nullable HeldArticle held;
    private final List<Language> languages;
    private final Standing wanted;
    private final Map<ReadText, Verdict> verdicts = new LinkedHashMap<>();

    /**
     * @param languages of the portal, the default one first
     */
    Judgement(ReadArticle read, @Nullable HeldArticle held, List<Language> languages) {
        this.read = read;
        this.languages = languages;
        this.held = held;
        this.wanted = read.standing();
        read.texts().forEach(text -> verdicts.put(text, verdict(text)));
    }

    ReadArticle read() {
        return read;
    }

    @Nullable HeldArticle held() {
        return held;
    }

    Map<ReadText, Verdict> verdicts() {
        return verdicts;
    }

    /** The standing that the article has once {@link #arrival} is taken. */
    Standing standingAfter() {
        return held == null || (isTaken() && leads()) ? wanted : held.standing();
    }

    /** The article's id once that is so. */
    long idAfter(@Nullable Arrived to) {
        return to == null ? Objects.requireNonNull(held).id() : to.article();
    }

    /** What holds a text once that is so. */
    String tokenAfter(ReadText text, @Nullable Arrived to) {
        var arrived = to == null ? null : to.tokens().get(text.language());
        if (arrived != null) {
            return arrived;
        }
        return both(text).token();
    }

    boolean isTaken() {
        return verdicts.values().stream().anyMatch(Verdict.Take.class::isInstance);
    }

    Arrival arrival() {
        var texts = new ArrayList<ArrivingText>();
        verdicts.forEach(
                (text, verdict) -> {
                    var both = both(text);
                    if (verdict instanceof Verdict.Take && !both.sayTheSame()) {
                        texts.add(both.arriving());
                    }
                });
        return new Arrival(held, read.ref(), arrivingStanding(), List.copyOf(texts));
    }

    /** A text beside what is held of its language. */
    BothTexts both(ReadText text) {
        return new BothTexts(text, held == null ? null : held.texts().get(text.language()));
    }

    private Verdict verdict(ReadText text) {
        if (text.isAsKnown()) {
            return new Verdict.Unchanged();
        }
        if (held == null) {
            return new Verdict.Take();
        }
        var both = both(text);
        if (both.sayTheSame() && wanted.equals(held.standing())) {
            return new Verdict.Same();
        }
        if (both.isScheduled() && !both.sayTheSame()) {
            return conflict(
                    Cause.BOTH_CHANGED,
                    "changed here, and another text of it is approved for later on the desk");
        }
        var known = text.known();
        if (known == null) {
            return ofUnknown(both);
        }
        if (wasArchived(known.standing())) {
            return conflict(
                    Cause.ARCHIVED, "changed here, but its article was archived on the desk");
        }
        if (!known.standing().equals(Standings.fingerprint(held.standing()))) {
            return conflict(
                    Cause.BOTH_CHANGED,
                    "changed here, and what is said about its article changed on the desk");
        }
        return both.isChangedSince(known.text())
                ? conflict(Cause.BOTH_CHANGED, "changed here, and its text changed on the desk")
                : new Verdict.Take();
    }

    /** A file that was never seen, of an article that is there. */
    private Verdict ofUnknown(BothTexts both) {
        if (both.isWritten()) {
            return conflict(
                    Cause.BOTH_CHANGED,
                    "differs from the text that the desk wrote for the same article and language");
        }
        return held != null && held.isArchived() && wanted.confidence() != Confidence.ARCHIVED
                ? conflict(Cause.ARCHIVED, "is new here, but its article was archived on the desk")
                : new Verdict.Take();
    }

    private boolean wasArchived(String knownStanding) {
        return held != null
                && held.isArchived()
                && !knownStanding.equals(Standings.fingerprint(held.standing()));
    }

    private static Verdict conflict(Cause cause, String reason) {
        return new Verdict.Conflict(cause, reason + "; nothing was overwritten");
    }

    private @Nullable Standing arrivingStanding() {
        return held != null && wanted.equals(held.standing()) ? null : leads() ? wanted : null;
    }

    /**
     * Whether the files may say what the article's standing is: the one that leads is among them
     * and was taken or is as it was, and the desk changed nothing of it.
     */
    private boolean leads() {
        if (held == null) {
            return true;
        }
        var now = Standings.fingerprint(held.standing());
        var known = read.texts().stream().map(ReadText::known).filter(Objects::nonNull).toList();
        return !known.isEmpty()
                && known.stream().allMatch(file -> file.standing().equals(now))
                && !(verdicts.get(read.leader()) instanceof Verdict.Conflict)
                && !isLeaderMissing();
    }

    private boolean isLeaderMissing() {
        var rank = languages.indexOf(read.leader().language());
        return held != null
                && held.texts().keySet().stream()
                        .anyMatch(
                                language ->
                                        languages.contains(language)
                                                && languages.indexOf(language) < rank);
    }
}
