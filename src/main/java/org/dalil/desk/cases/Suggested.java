package org.dalil.desk.cases;

import org.dalil.desk.frame.Words;

/**
 * An article that may answer a case.
 *
 * @param uses how many cases it solved
 * @param alike how many of them are like this one
 * @param open whether customers may open it: only then it can go into a reply
 */
record Suggested(
        long id, Words title, String address, Words summary, long uses, long alike, boolean open) {

    Suggested alike(long cases) {
        return new Suggested(id, title, address, summary, uses, cases, open);
    }

    /** As it stands in a reply: a link, and what it is about. */
    String inserted() {
        var title = this.title.text().replaceAll("([\\[\\]\\\\])", "\\\\$1");
        var link = "[" + title + "](" + address + ")";
        return summary.text().isBlank() ? link : link + "\n" + summary.text();
    }
}
