package org.dalil.cases;

/** What is said when a case is closed, or later. */
public sealed interface Ending {
    /** This article is the answer, was written from the case, or has to do with it. */
    record Linked(LinkKind kind, long article) implements Ending {}

    /** What fixed it, in a line; it becomes a report to finish later. */
    record Fixed(String line) implements Ending {}

    record OneOff() implements Ending {}

    record NoValue() implements Ending {}

    record Private() implements Ending {}

    /** Closed now; how it was solved is said later. */
    record PutOff() implements Ending {}
}
