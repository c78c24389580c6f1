package org.dalil.article.review.decided;

import jakarta.inject.Singleton;

import org.dalil.audit.AuditEntry;
import org.dalil.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The door to what was decided in reviews. */
@Singleton
public class Decisions {
    private static final String APPROVED = "approved";
    private static final List<String> DEEDS = List.of(APPROVED, "returned");

    /** Parameters of one statement. */
    private static final int AT_ONCE = 500;

    private final AuditTrail trail;
    private final DecidedTextRepository texts;
    private final HandedInRepository revisions;

    Decisions(AuditTrail trail, DecidedTextRepository texts, HandedInRepository revisions) {
        this.trail = trail;
        this.texts = texts;
        this.revisions = revisions;
    }

    /**
     * The earliest first. A text that was approved for later and came back counts each time; one of
     * an article that was erased is no more.
     */
    public List<Decision> between(Instant from, Instant until, int most) {
        var entries = trail.between("revision", DEEDS, from, until, most);
        var texts = texts(entries.stream().map(AuditEntry::subject).distinct().toList());
        return entries.stream()
                .filter(each -> texts.containsKey(each.subject()))
                .map(each -> decision(each, texts.get(each.subject())))
                .toList();
    }

    private Map<Long, DecidedText> texts(List<Long> revisions) {
        var found = new HashMap<Long, DecidedText>();
        for (var at = 0; at < revisions.size(); at += AT_ONCE) {
            texts.of(revisions.subList(at, Math.min(revisions.size(), at + AT_ONCE)))
                    .forEach(each -> found.put(each.revisionId(), each));
        }
        return found;
    }

    private Decision decision(AuditEntry entry, DecidedText text) {
        return new Decision(
                text.articleId(),
                text.kind(),
                text.title(),
                entry.deed().equals(APPROVED),
                first(text.createdAt(), text.correctsId()),
                entry.at());
    }

    /** Who waits does so from their own hand-in on, however often a reviewer mended it. */
    private Instant first(Instant at, @Nullable Long corrects) {
        var first = at;
        var next = corrects;
        while (next != null) {
            var mended = revisions.find(next);
            first = mended.map(HandedIn::createdAt).orElse(first);
            next = mended.map(HandedIn::correctsId).orElse(null);
        }
        return first;
    }
}
