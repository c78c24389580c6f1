package org.dalil.account;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How an account is addressed. Only the plainest form is asked for: a mail that arrives is the only
 * real proof (RFC 5321 section 4.5.3: 254 characters at most).
 */
public final class EmailRule {
    static final int LONGEST_NAME = 100;
    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile(
                    "[^\\s@<>()\\[\\],;:\\\\\"\\p{Cntrl}]{1,64}@[^\\s@<>()\\[\\],;:\\\\\"\\p{Cntrl}]+");

    private EmailRule() {}

    /** Stored and compared in lower case, without spaces around it. */
    public static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isAddress(String email) {
        return email.length() <= LONGEST && FORM.matcher(email).matches();
    }

    /**
     * @throws AccountRefused for what is no address
     */
    public static String checked(String email) {
        var normal = normal(email);
        if (!isAddress(normal)) {
            throw new AccountRefused(AccountRefused.Field.EMAIL, AccountRefused.Rule.EMAIL_FORM);
        }
        return normal;
    }

    /** The name of who gave none is what stands before the at sign. */
    public static String checkedName(String name, String email) {
        var given = name.isBlank() ? email.replaceFirst("@.*", "") : name.strip();
        if (given.length() > LONGEST_NAME) {
            throw new AccountRefused(AccountRefused.Field.NAME, AccountRefused.Rule.NAME_LENGTH);
        }
        return given;
    }
}
