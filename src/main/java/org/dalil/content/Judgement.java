package org.dalil.content;

import org.dalil.article.Confidence;
import org.dalil.article.Standing;
import org.dalil.article.intake.Arrival;
import org.dalil.article.intake.Arrived;
import org.dalil.article.intake.HeldArticle;
import org.dalil.article.revision.ArrivingText;
import org.dalil.article.revision.HeldText;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Text;
import org.dalil.content.finding.Cause;
import org.dalil.content.record.Standings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
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
        var before = Objects.requireNonNull(held(text));
        return text.text().draft() ? before.draftToken() : before.liveToken();
    }

    boolean isTaken() {
        return verdicts.values().stream().anyMatch(Verdict.Take.class::isInstance);
    }

    Arrival arrival() {
        var texts = new ArrayList<ArrivingText>();
        verdicts.forEach(
                (text, verdict) -> {
                    if (verdict instanceof Verdict.Take && !saysTheSame(text)) {
                        texts.add(arriving(text));
                    }
                });
        return new Arrival(held, read.ref(), arrivingStanding(), List.copyOf(texts));
    }

    /** What is held of a text's language. */
    @Nullable HeldText held(ReadText text) {
        return held == null ? null : held.texts().get(text.language());
    }

    /** Whether somebody writes at a text on the desk that the folder publishes meanwhile. */
    boolean hasADraftOfTheDesk(ReadText text) {
        var before = held(text);
        return before != null && before.draft() != null && !text.text().draft() && !wasDraft(text);
    }

    private Verdict verdict(ReadText text) {
        if (text.isAsKnown()) {
            return new Verdict.Unchanged();
        }
        if (held == null) {
            return new Verdict.Take();
        }
        if (saysTheSame(text) && wanted.equals(held.standing())) {
            return new Verdict.Same();
        }
        if (isScheduled(text) && !saysTheSame(text)) {
            return conflict(
                    Cause.BOTH_CHANGED,
                    "changed here, and another text of it is approved for later on the desk");
        }
        var known = text.known();
        if (known == null) {
            return ofUnknown(text);
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
        var before = held(text);
        return before != null && !known.text().equals(token(known.text(), before))
                ? conflict(Cause.BOTH_CHANGED, "changed here, and its text changed on the desk")
                : new Verdict.Take();
    }

    /** A file that was never seen, of an article that is there. */
    private Verdict ofUnknown(ReadText text) {
        var before = held(text);
        if (before != null && !(before.live() == null && before.draft() == null)) {
            return conflict(
                    Cause.BOTH_CHANGED,
                    "differs from the text that the desk wrote for the same article and language");
        }
        return held != null && held.isArchived() && wanted.confidence() != Confidence.ARCHIVED
                ? conflict(Cause.ARCHIVED, "is new here, but its article was archived on the desk")
                : new Verdict.Take();
    }

    private boolean isScheduled(ReadText text) {
        var before = held(text);
        return before != null && before.scheduled();
    }

    private boolean wasArchived(String knownStanding) {
        return held != null
                && held.isArchived()
                && !knownStanding.equals(Standings.fingerprint(held.standing()));
    }

    private static Verdict conflict(Cause cause, String reason) {
        return new Verdict.Conflict(cause, reason + "; nothing was overwritten");
    }

    private static String token(String known, HeldText held) {
        return HeldText.isDraft(known) ? held.draftToken() : held.liveToken();
    }

    private boolean saysTheSame(ReadText text) {
        var before = held(text);
        if (before == null) {
            return false;
        }
        var live = before.live();
        var draft = before.draft();
        if (text.text().draft()) {
            return live == null && draft != null && draft.text().equals(text.text().text());
        }
        return live != null && saysTheSame(live, text) && !(wasDraft(text) && draft != null);
    }

    private static boolean saysTheSame(Revision live, ReadText text) {
        return live.audience() == text.text().audience() && words(live).equals(text.text().text());
    }

    private static Text words(Revision live) {
        return live.text();
    }

    private static boolean wasDraft(ReadText text) {
        return text.known() != null && HeldText.isDraft(text.known().text());
    }

    private ArrivingText arriving(ReadText text) {
        var said = text.text();
        return new ArrivingText(
                said.address().language(),
                said.text(),
                said.audience(),
                said.draft(),
                wasDraft(text),
                date(text));
    }

    /** A date that stayed in the file from an earlier text is not that of the new one. */
    private @Nullable Instant date(ReadText text) {
        var before = held(text);
        var live = before == null ? null : before.live();
        var date = text.text().date();
        var last = live == null ? null : live.decidedAt();
        return date != null && last != null && !date.isAfter(last) ? null : date;
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
