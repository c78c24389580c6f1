package org.dalil.desk.cases;

import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/**
 * What an agent filled in on the page of a case.
 *
 * @param article the one that was chosen as the answer: an id, or empty
 * @param other another one, by its number, its address or words to find it by, or empty
 * @param line what fixed it, or empty
 * @param outcome the button that was pressed, or empty
 * @param version of the case as it was read; null: none was said
 */
record CaseForm(
        String reply,
        String article,
        String other,
        String line,
        String outcome,
        @Nullable Integer version) {
    static final CaseForm EMPTY = new CaseForm("", "", "", "", "", null);

    static CaseForm of(Form sent) {
        var version = sent.one("version");
        return new CaseForm(
                sent.one("reply").replace("\r\n", "\n"),
                sent.one("article"),
                sent.one("other"),
                sent.one("line"),
                sent.oneOf("outcome", Endings.OUTCOMES),
                version.matches("\\d{1,9}") ? Integer.valueOf(version) : null);
    }

    CaseForm with(Suggested inserted) {
        var text =
                reply.isBlank()
                        ? inserted.inserted()
                        : reply.strip() + "\n\n" + inserted.inserted();
        return new CaseForm(
                text + "\n", Long.toString(inserted.id()), other, line, outcome, version);
    }

    /** With words that were written where an article is linked. */
    CaseForm seeking(String words) {
        return new CaseForm(reply, article, words, line, outcome, version);
    }

    /** Whether something was written that is not sent yet. */
    boolean hasWords() {
        return !(reply + other + line).isBlank();
    }

    /** Words that are neither a number nor an address: articles are looked for by them. */
    String sought() {
        return Endings.article(other).isPresent() ? "" : other.strip();
    }

    String chosen() {
        return Endings.article(other).isPresent() ? other : article;
    }
}
