package org.dalil.theme;

/**
 * The digits numbers and dates are written in: a setting of the portal, never the locale's guess.
 */
public enum Digits {
    /** 0 1 2 3 */
    LATN("latn"),
    /** ٠ ١ ٢ ٣ */
    ARAB("arab");

    private final String code;

    Digits(String code) {
        this.code = code;
    }

    /** The numbering system's name in CLDR. */
    public String code() {
        return code;
    }
}
