package org.dalil.account.token;

/** A token that cannot be given. */
public class ApiTokenRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Rule {
        NAME_LENGTH("the name must have 1 to %d characters".formatted(ApiTokens.LONGEST_NAME)),
        NAME_HIDDEN("the name holds an invisible control character"),
        SCOPES_MISSING("a token needs at least one scope"),
        TOO_MANY("there are %d tokens that are good; revoke one first".formatted(ApiTokens.MOST));

        private final String words;

        Rule(String words) {
            this.words = words;
        }
    }

    private final Rule rule;

    ApiTokenRefused(Rule rule) {
        super(rule.words);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
