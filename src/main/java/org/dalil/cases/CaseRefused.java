package org.dalil.cases;

import java.util.List;
import java.util.Locale;

/** What was given for a case breaks a rule; says which field, and which rule. */
public class CaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where the fault is; in lower case the name of a form's field and of a program's. */
    public enum Field {
        SUBJECT,
        DESCRIPTION,
        LANGUAGE,
        PRODUCT,
        NAME,
        EMAIL,
        CUSTOMER,
        SOURCE,
        REFERENCE,
        REPLY,
        RESOLUTION,
        ARTICLE,
        /** An article that is linked beside the outcome. */
        LINK,
        OUTCOME,
        FILES;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is wrong, in words that a log understands; pages have their own. */
    public enum Rule {
        MISSING("is missing"),
        TOO_LONG("is longer than %,d characters"),
        EMAIL_FORM("is no e-mail address"),
        CODE_FORM("must have 1 to %d small Latin letters, digits and hyphens"),
        UNKNOWN("is not known here"),
        /** Of an article: it is archived. */
        ARCHIVED("is archived"),
        /** Of an outcome: another one was given before; undo it first. */
        SETTLED("was given before"),
        /** Of an outcome: there is none to undo. */
        NOT_CLOSED("is not there: the case is open"),
        TOO_MANY("are more than %d"),
        TOO_LARGE("are larger than %d MB"),
        NO_PICTURE("are no pictures");

        private final String words;

        Rule(String words) {
            this.words = words;
        }
    }

    private final Field field;
    private final Rule rule;
    private final int most;
    private final transient List<Long> cases;

    public CaseRefused(Field field, Rule rule) {
        this(field, rule, 0);
    }

    CaseRefused(Field field, Rule rule, int most) {
        this(field, rule, most, List.of());
    }

    private CaseRefused(Field field, Rule rule, int most, List<Long> cases) {
        super(field.code() + " " + rule.words.formatted(most));
        this.field = field;
        this.rule = rule;
        this.most = most;
        this.cases = List.copyOf(cases);
    }

    /** The same, where the form has another name for it. */
    public CaseRefused at(Field other) {
        return new CaseRefused(other, rule, most, cases);
    }

    /** The same, of these among several cases. */
    public CaseRefused of(List<Long> numbers) {
        return new CaseRefused(field, rule, most, numbers);
    }

    /** Which of several cases it means; empty: what was given for all of them. */
    public List<Long> cases() {
        return cases;
    }

    public Field field() {
        return field;
    }

    public Rule rule() {
        return rule;
    }

    /** The number that the rule names; 0 where it names none. */
    public int most() {
        return most;
    }
}
