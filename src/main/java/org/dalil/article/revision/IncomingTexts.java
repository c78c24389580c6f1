package org.dalil.article.revision;

import static org.dalil.article.revision.RevisionState.PUBLISHED;
import static org.dalil.article.revision.RevisionState.SUPERSEDED;
import static org.dalil.article.revision.RevisionState.WITHDRAWN;

import jakarta.inject.Singleton;

import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The door for many texts at once, past review: a few statements for all of them, in the caller's
 * transaction. The caller tells the change clock.
 */
@Singleton
public class IncomingTexts {

    private final TranslationRepository translations;
    private final RevisionRepository revisions;
    private final DraftRepository drafts;
    private final TextLives lives;
    private final AuditTrail trail;
    private final Clock clock;

    IncomingTexts(
            TranslationRepository translations,
            RevisionRepository revisions,
            DraftRepository drafts,
            TextLives lives,
            AuditTrail trail,
            Clock clock) {
        this.translations = translations;
        this.revisions = revisions;
        this.drafts = drafts;
        this.lives = lives;
        this.trail = trail;
        this.clock = clock;
    }

    /** Publishes them or keeps them as drafts, each as it says. */
    public void take(List<IncomingText> texts, Actor actor) {
        begin(texts);
        publish(texts.stream().filter(each -> !each.isDraft()).toList(), actor);
        keepAsDrafts(texts.stream().filter(IncomingText::isDraft).toList(), actor);
    }

    private void begin(List<IncomingText> texts) {
        var missing = texts.stream().filter(text -> text.before == null).toList();
        if (!missing.isEmpty()) {
            var begun = missing.stream().map(text -> text.translation).toList();
            var next = translations.saveAll(begun).iterator();
            missing.forEach(text -> text.translation = next.next());
        }
    }

    private void publish(List<IncomingText> texts, Actor actor) {
        if (texts.isEmpty()) {
            return;
        }
        var saved = revisions.saveAll(frozen(texts, actor));
        retire(texts, SUPERSEDED);
        var showing = new ArrayList<Translation>();
        var told = new LinkedHashMap<Long, String>();
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            var revision = saved.get(i);
            showing.add(text.translation.showing(revision));
            text.token = HeldText.token(revision);
            told.put(
                    Revisions.idOf(revision),
                    "article %d %s".formatted(text.article, text.arriving.language()));
        }
        translations.updateAll(showing);
        lives.begin(List.copyOf(told.keySet()));
        translations.followNewest(showing.stream().map(Revisions::idOf).toList());
        endDrafts(texts);
        trail.record(actor, "published", Revisions.SUBJECT, told);
    }

    private void keepAsDrafts(List<IncomingText> texts, Actor actor) {
        if (texts.isEmpty()) {
            return;
        }
        retire(texts, WITHDRAWN);
        var hidden =
                texts.stream()
                        .filter(text -> text.live() != null)
                        .map(text -> text.translation.hidden())
                        .toList();
        if (!hidden.isEmpty()) {
            translations.updateAll(hidden);
        }
        for (var text : texts) {
            var draft = draft(text, actor);
            text.token =
                    HeldText.token(draft.id() == null ? drafts.save(draft) : drafts.update(draft));
        }
    }

    private List<Revision> frozen(List<IncomingText> texts, Actor actor) {
        var last = lastNumbers(texts);
        var now = clock.instant();
        return texts.stream()
                .map(
                        text -> {
                            var words = text.arriving.text();
                            var at = Objects.requireNonNullElse(text.arriving.at(), now);
                            return new Revision(
                                    null,
                                    text.translationId(),
                                    last.getOrDefault(text.translationId(), 0) + 1,
                                    words.title(),
                                    words.summary(),
                                    words.body(),
                                    actor.accountId(),
                                    actor.name(),
                                    "",
                                    false,
                                    text.arriving.audience(),
                                    PUBLISHED,
                                    now,
                                    at);
                        })
                .toList();
    }

    private Map<Long, Integer> lastNumbers(List<IncomingText> texts) {
        var known =
                texts.stream()
                        .filter(text -> text.before != null)
                        .map(IncomingText::translationId)
                        .toList();
        return known.isEmpty()
                ? Map.of()
                : revisions.lasts(known).stream()
                        .collect(Collectors.toMap(LastNumber::translationId, LastNumber::number));
    }

    private void retire(List<IncomingText> texts, RevisionState to) {
        var live =
                texts.stream()
                        .map(IncomingText::live)
                        .filter(Objects::nonNull)
                        .map(Revisions::idOf)
                        .toList();
        if (!live.isEmpty()) {
            revisions.retire(live, to, clock.instant());
            lives.end(live);
        }
    }

    private void endDrafts(List<IncomingText> texts) {
        var ended =
                texts.stream()
                        .filter(text -> text.arriving.endsDraft())
                        .map(IncomingText::draft)
                        .filter(Objects::nonNull)
                        .toList();
        if (!ended.isEmpty()) {
            drafts.deleteAll(ended);
            drafts.forgetWriters(ended.stream().map(Draft::translationId).toList());
        }
    }

    private Draft draft(IncomingText text, Actor actor) {
        @Nullable Draft before = text.draft();
        var words = text.arriving.text();
        return new Draft(
                before == null ? null : before.id(),
                text.translationId(),
                words.title(),
                words.summary(),
                words.body(),
                actor.accountId(),
                actor.name(),
                clock.instant(),
                before == null ? null : before.version());
    }
}
