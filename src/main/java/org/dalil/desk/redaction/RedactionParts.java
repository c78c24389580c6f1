package org.dalil.desk.redaction;

import jakarta.inject.Singleton;

import org.dalil.article.redaction.Listed;
import org.dalil.article.redaction.RedactionList;
import org.dalil.article.redaction.Redactions;
import org.dalil.article.revision.Text;
import org.dalil.desk.redaction.RedactionPart.Line;
import org.dalil.text.Language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the list of a text, and says what is still to be chosen in it. */
@Singleton
public class RedactionParts {
    /** Open lines asked for at once; a form takes a hundred fields. */
    private static final int MOST_OPEN = 60;

    private static final int MOST = 100;

    private final Redactions redactions;

    RedactionParts(Redactions redactions) {
        this.redactions = redactions;
    }

    public RedactionPart of(long article, Language language, Text text, Choices choices) {
        var list = redactions.list(article, language, text);
        var last = list.last();
        return new RedactionPart(
                shown(list).stream().map(each -> line(each, choices)).toList(),
                list.fingerprint(),
                list.isConfirmed(),
                !list.isConfirmed(),
                last == null ? null : last.name(),
                last == null ? null : last.at(),
                Math.max(0, list.open().size() - MOST_OPEN),
                language.code(),
                language.direction());
    }

    public static RedactionPart none(Language language) {
        return new RedactionPart(
                List.of(), "", true, false, null, null, 0, language.code(), language.direction());
    }

    /** Why these choices confirm nothing, as the last part of a message's key. */
    public Optional<String> refusal(long article, Language language, Text text, Choices choices) {
        var list = redactions.list(article, language, text);
        if (!list.fingerprint().equals(choices.list())) {
            return Optional.of("changed");
        }
        var isDecided =
                list.open().stream()
                        .limit(MOST_OPEN)
                        .allMatch(
                                each ->
                                        choices.isReplaced(each.key())
                                                || choices.isKept(each.key()));
        return isDecided ? Optional.empty() : Optional.of("undecided");
    }

    /** What is to be done first. */
    private static List<Listed> shown(RedactionList list) {
        var open = list.open();
        return list.entries().stream()
                .filter(each -> !each.isOpen() || open.indexOf(each) < MOST_OPEN)
                .sorted(Comparator.comparing(Listed::isSettled).thenComparing(Listed::isReplaced))
                .limit(MOST)
                .toList();
    }

    private static Line line(Listed entry, Choices choices) {
        return new Line(
                entry.key(),
                "desk.redaction.kind." + entry.kind().name().toLowerCase(Locale.ROOT),
                entry.isReplaced()
                        ? "desk.redaction.replaced"
                        : entry.isSettled() ? "desk.redaction.kept" : "desk.redaction.open",
                entry.isOpen(),
                entry.times(),
                entry.before(),
                entry.shown(),
                entry.after(),
                choices.isReplaced(entry.key()),
                choices.isKept(entry.key()));
    }
}
