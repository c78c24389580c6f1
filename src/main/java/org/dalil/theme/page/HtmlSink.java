package org.dalil.theme.page;

import org.dalil.text.Language;
import org.dalil.theme.message.Sink;

/**
 * A message among markup: what comes from the page is escaped and isolated.
 *
 * @param language of the page; says which way a text runs that a browser would turn by its first
 *     letter
 */
record HtmlSink(StringBuilder out, Language language) implements Sink {

    @Override
    public void words(String text) {
        out.append(Html.escaped(text));
    }

    @Override
    public void foreign(String text) {
        var direction = language.directionOf(text);
        out.append(
                direction.equals(language.direction()) && beginsOtherwise(text)
                        ? "<bdi dir=\"" + direction + "\">"
                        : "<bdi>");
        out.append(Html.escaped(text)).append("</bdi>");
    }

    /** A mixed text of this language: «WhatsApp لا يعمل» on an Arabic page. */
    private boolean beginsOtherwise(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> language.directionOf(Character.toString(letter)))
                .findFirst()
                .filter(first -> !first.equals(language.direction()))
                .isPresent();
    }
}
