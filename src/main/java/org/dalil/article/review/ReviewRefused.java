package org.dalil.article.review;

import java.util.Locale;

/** A deed of a review cannot be done; says by which rule, and who stands in the way. */
public class ReviewRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, in words that a log understands; pages have their own. */
    public enum Rule {
        NO_RIGHT("may not do this"),
        NO_SUCH_REVISION("there is no such revision"),
        NO_DRAFT("there is no draft to hand in"),
        DRAFT_EXISTS("a draft of this text is being written"),
        OWN_TEXT("whoever wrote a text does not approve it"),
        TAKES_FROM_READERS("whoever wrote a text does not take it from readers by it"),
        NOT_THE_AUTHOR("only its author may do this"),
        DECIDED("it was decided meanwhile"),
        CORRECTED("it was corrected meanwhile; the correction waits"),
        CLAIMED("somebody else has taken this review"),
        LIVE_MOVED("what is live has changed since it was looked at"),
        NEWER_WAITS("a newer revision of this text waits"),
        SCHEDULED_WAITS("another revision of this text is scheduled and would replace it"),
        ARCHIVED("the article is archived"),
        NOT_ARCHIVED("the article is not archived"),
        NOT_LIVE("nothing of it is live"),
        PERSONAL_DATA("its list of personal data is not confirmed"),
        NOTHING_CHANGED("the text is the same as before"),
        NO_REASON("say why: choose a reason or write one"),
        REASON_LONG("the words are too long"),
        TIME_PAST("this time has passed"),
        TIME_FAR("this time is more than a year away"),
        COMMENT_EMPTY("a comment needs words"),
        COMMENT_LONG("a comment has at most 4,000 characters"),
        REPLACEMENT_UNKNOWN("there is no such article to replace it"),
        REPLACEMENT_CIRCLE("the replacement leads back to this article"),
        DATE_PAST("the date has passed");

        private final String words;

        Rule(String words) {
            this.words = words;
        }
    }

    private final Rule rule;
    private final String who;

    public ReviewRefused(Rule rule) {
        this(rule, "");
    }

    /**
     * @param who decided, claimed or wrote
     */
    public ReviewRefused(Rule rule, String who) {
        super(who.isEmpty() ? rule.words : "%s (%s)".formatted(rule.words, who));
        this.rule = rule;
        this.who = who;
    }

    public Rule rule() {
        return rule;
    }

    /** Who decided, claimed or wrote; empty where nobody did. */
    public String who() {
        return who;
    }

    /** The rule as messages name it: {@code ownText}. */
    public String key() {
        var parts = rule.name().toLowerCase(Locale.ROOT).split("_");
        var key = new StringBuilder(parts[0]);
        for (var at = 1; at < parts.length; at++) {
            key.append(Character.toUpperCase(parts[at].charAt(0))).append(parts[at].substring(1));
        }
        return key.toString();
    }
}
