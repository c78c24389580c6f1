package org.dalil.article.redaction;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.article.revision.Translation;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.text.Language;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The door: what personal data a text holds or held, and who confirmed the list. It is asked again
 * when the text has gained something; what readers have already is not asked for.
 */
@Singleton
public class Redactions {
    private final ConfirmationRepository repository;
    private final Articles articles;
    private final Revisions revisions;
    private final List<KnownNames> known;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    Redactions(
            ConfirmationRepository repository,
            Articles articles,
            Revisions revisions,
            List<KnownNames> known,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.articles = articles;
        this.revisions = revisions;
        this.known = known;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** The list of a text, whether it is stored or still being written. */
    public RedactionList list(long article, Language language, Text text) {
        var translation = translation(article, language);
        var confirmations = confirmations(translation);
        var names = names(article);
        var settled = settled(confirmations, translation.flatMap(this::everyones), names);
        return new RedactionList(
                Search.in(text, names).values().stream()
                        .map(each -> each.settled(isSettled(each, settled)))
                        .toList(),
                confirmations.isEmpty() ? null : confirmations.getFirst());
    }

    /** The text with these lines of its list replaced, wherever they stand. */
    public Text replaced(long article, Language language, Text text, java.util.Set<String> keys) {
        return Search.replaced(text, names(article), keys, language);
    }

    /**
     * Says that the list of this text was looked at: its placeholders, and these lines, which are
     * not personal. Lines that are not named stay open.
     */
    public void confirm(long article, Language language, Text text, Set<String> kept, Actor actor) {
        transactions.write(
                () -> {
                    var list = list(article, language, text).confirmed(kept);
                    var translation = Revisions.idOf(translation(article, language).orElseThrow());
                    repository.save(
                            new Confirmation(
                                    null,
                                    translation,
                                    null,
                                    list.written(),
                                    actor.accountId(),
                                    actor.name(),
                                    clock.instant()));
                    trail.record(
                            actor,
                            "confirmed redaction",
                            "article",
                            article,
                            "%s, list %s of %d"
                                    .formatted(
                                            language, list.fingerprint(), list.entries().size()));
                });
    }

    /** What was confirmed of the draft is, from now on, confirmed of this revision. */
    public void handedIn(Revision revision) {
        repository.handedIn(revision.translationId(), Revisions.idOf(revision));
    }

    private static boolean isSettled(Listed entry, Map<String, Integer> settled) {
        var times = settled.getOrDefault(entry.key(), 0);
        return entry.isReplaced() ? times >= entry.times() : times > 0;
    }

    /** Confirmed at any time, or with readers already; the larger number counts. */
    private static Map<String, Integer> settled(
            List<Confirmation> confirmations, Optional<Text> everyones, List<String> names) {
        var settled = new HashMap<String, Integer>();
        for (var each : confirmations) {
            each.timesByKey().forEach((key, times) -> settled.merge(key, times, Math::max));
        }
        everyones.ifPresent(
                text ->
                        Search.in(text, names)
                                .forEach(
                                        (key, each) ->
                                                settled.merge(key, each.times(), Math::max)));
        return settled;
    }

    /** What readers have of it, if all of them have. */
    private Optional<Text> everyones(Translation translation) {
        return Optional.ofNullable(translation.publishedRevisionId())
                .map(revisions::find)
                .filter(live -> isForEveryone(translation.articleId(), live))
                .map(Revision::text);
    }

    private boolean isForEveryone(long article, Revision live) {
        return Audience.narrower(live.audience(), articles.find(article).audience())
                == Audience.PUBLIC;
    }

    private List<Confirmation> confirmations(Optional<Translation> translation) {
        return translation
                .map(each -> repository.findByTranslationIdOrderByIdDesc(Revisions.idOf(each)))
                .orElse(List.of());
    }

    private Optional<Translation> translation(long article, Language language) {
        return revisions.translations(article).stream()
                .filter(each -> each.language().equals(language.code()))
                .findFirst();
    }

    private List<String> names(long article) {
        return known.stream().flatMap(each -> each.of(article).stream()).distinct().toList();
    }
}
