package org.dalil.theme.template;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Values of a page inside an address. */
public final class Address {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final String UNRESERVED = "-._~";

    /** Leads nowhere, and shows in the page that something was left out. */
    private static final String NOWHERE = "#";

    private Address() {}

    static boolean admits(String scheme) {
        return SCHEMES.contains(scheme);
    }

    /**
     * A whole address, not yet escaped for HTML: as it is when relative or of the schemes http,
     * https, mailto, tel; otherwise {@code #}. Browsers drop tabs, line ends and leading control
     * characters before they look for the scheme, so such an address goes nowhere too.
     */
    public static String whole(String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c <= ' ' || c == '\\') {
                return NOWHERE;
            }
        }
        return admitted(value) ? value : NOWHERE;
    }

    private static boolean admitted(String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == ':') {
                return admits(value.substring(0, i).toLowerCase(Locale.ROOT));
            }
            if (c == '/' || c == '?' || c == '#') {
                return true;
            }
        }
        return true;
    }

    /** One piece of an address, percent-encoded so that it can be nothing but that piece. */
    public static String piece(String value) {
        var out = new StringBuilder(value.length() + 16);
        for (var b : value.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xff);
            if (isPlain(c)) {
                out.append(c);
            } else {
                out.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || UNRESERVED.indexOf(c) >= 0;
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }
}
