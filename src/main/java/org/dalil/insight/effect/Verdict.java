package org.dalil.insight.effect;

/** Whether it helped, in the only words that are said about it. */
public sealed interface Verdict {

    record Better() implements Verdict {}

    record Worse() implements Verdict {}

    /** None large enough to be told from chance. */
    record NoChange() implements Verdict {}

    /**
     * @param more about how many attempts later it can be told
     */
    record TooEarly(int more) implements Verdict {}

    /** The time before had too few attempts, or the time after is over. */
    record CannotTell() implements Verdict {}

    /** No text of it went live: there is no time after. */
    record NotLive() implements Verdict {}
}
