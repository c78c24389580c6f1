package org.dalil.account;

/** What was given for an account breaks a rule; says which field, and which rule. */
public class AccountRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where the fault is: the name of a form's field. */
    public enum Field {
        EMAIL,
        NAME,
        PASSWORD
    }

    /** What is wrong, in words that a log understands; pages have their own. */
    public enum Rule {
        EMAIL_FORM("is no e-mail address"),
        EMAIL_TAKEN("belongs to another account"),
        NAME_LENGTH("must have 1 to " + EmailRule.LONGEST_NAME + " characters"),
        PASSWORD_SHORT("must have at least " + PasswordRule.SHORTEST + " characters"),
        PASSWORD_LONG("must have at most " + PasswordRule.LONGEST + " characters"),
        PASSWORD_IS_EMAIL("must not be the e-mail address");

        private final String words;

        Rule(String words) {
            this.words = words;
        }
    }

    private final Field field;
    private final Rule rule;

    public AccountRefused(Field field, Rule rule) {
        super(field.name().toLowerCase(java.util.Locale.ROOT) + " " + rule.words);
        this.field = field;
        this.rule = rule;
    }

    public Field field() {
        return field;
    }

    public Rule rule() {
        return rule;
    }
}
