package org.dalil.desk.cases;

import org.dalil.cases.CaseState;
import org.dalil.cases.outcome.Ending;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an agent filled in on the page of a case.
 *
 * @param article the one that was chosen as the answer: an id, or empty
 * @param other another one, by its number, its address or words to find it by, or empty
 * @param line what fixed it, or empty
 * @param outcome the button that was pressed, or empty
 * @param link what is to be linked beside the outcome, or empty
 * @param version of the case as it was read; null: none was said
 */
record CaseForm(
        String reply,
        String article,
        String other,
        String line,
        String outcome,
        String link,
        @Nullable Integer version) {
    static final CaseForm EMPTY = new CaseForm("", "", "", "", "", "", null);

    static CaseForm of(Form sent) {
        var version = sent.one("version");
        return new CaseForm(
                sent.one("reply").replace("\r\n", "\n"),
                sent.one("article"),
                sent.one("other"),
                sent.one("line"),
                sent.oneOf("outcome", Endings.OUTCOMES),
                sent.one("link"),
                version.matches("\\d{1,9}") ? Integer.valueOf(version) : null);
    }

    CaseForm with(Suggested inserted) {
        var text =
                reply.isBlank()
                        ? inserted.inserted()
                        : reply.strip() + "\n\n" + inserted.inserted();
        return new CaseForm(
                text + "\n", Long.toString(inserted.id()), other, line, outcome, link, version);
    }

    /** With words that were written where an article is linked. */
    CaseForm seeking(String words) {
        return new CaseForm(reply, article, words, line, outcome, "", version);
    }

    /** What else was filled in, once the answer is sent. */
    CaseForm answered() {
        return new CaseForm("", article, other, line, outcome, link, null);
    }

    /** Nothing is to be linked any more. */
    CaseForm linked() {
        return new CaseForm(reply, article, other, line, outcome, "", version);
    }

    /**
     * An article is chosen, and a line was written: one of both is the outcome, and who wrote them
     * knows which. An article that the answer names is chosen by itself.
     *
     * @param kept the line that the case has already: it is no news
     */
    boolean saysTwo(String kept) {
        return outcome.isEmpty() && namesArticle() && !line.isBlank() && !line.strip().equals(kept);
    }

    /** How the case ends; empty: nobody said. */
    Optional<Ending> ending() {
        return Endings.of(outcome, chosen(), outcome.isEmpty() && namesArticle() ? "" : line);
    }

    private boolean namesArticle() {
        return Endings.article(chosen()).isPresent();
    }

    /** Whether something was written that is not sent yet. */
    boolean hasWords() {
        return !(reply + other + line + link).isBlank();
    }

    /** Words that are neither a number nor an address: articles are looked for by them. */
    String sought() {
        return Endings.article(other).isPresent() ? "" : other.strip();
    }

    String chosen() {
        return Endings.article(other).isPresent() ? other : article;
    }

    /** What was written into fields that the page of such a case does not have. */
    List<String> unsent(CaseState now) {
        return switch (now) {
            case OPEN -> List.of();
            case OWING -> written(reply);
            case CLOSED -> written(reply, line, other);
        };
    }

    private static List<String> written(String... words) {
        return Stream.of(words).filter(each -> !each.isBlank()).toList();
    }
}
