package org.dalil.account;

import org.dalil.account.AccountRefused.Field;
import org.dalil.account.AccountRefused.Rule;

import java.text.Normalizer;

/**
 * Length is what counts (NIST SP 800-63B section 5.1.1): no rule about kinds of characters, any
 * script, spaces too.
 */
public final class PasswordRule {
    static final int SHORTEST = 12;

    /** Far past any passphrase; a bound on what is hashed for whoever asks. */
    static final int LONGEST = 200;

    private PasswordRule() {}

    /** Two keyboards may write one Arabic or accented letter in two ways. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /**
     * @throws AccountRefused that names the rule
     */
    public static void check(String password, String email) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new AccountRefused(Field.PASSWORD, Rule.PASSWORD_SHORT);
        }
        if (length > LONGEST) {
            throw new AccountRefused(Field.PASSWORD, Rule.PASSWORD_LONG);
        }
        if (EmailRule.normal(password).equals(email)) {
            throw new AccountRefused(Field.PASSWORD, Rule.PASSWORD_IS_EMAIL);
        }
    }
}
