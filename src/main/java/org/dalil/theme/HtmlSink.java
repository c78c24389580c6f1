package org.dalil.theme;

import org.dalil.theme.message.Sink;

/** A message among markup: what comes from the page is escaped and isolated. */
record HtmlSink(StringBuilder out) implements Sink {

    @Override
    public void words(String text) {
        out.append(Html.escaped(text));
    }

    @Override
    public void foreign(String text) {
        out.append("<bdi>").append(Html.escaped(text)).append("</bdi>");
    }
}
