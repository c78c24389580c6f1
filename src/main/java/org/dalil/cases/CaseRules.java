package org.dalil.cases;

import org.dalil.account.EmailRule;
import org.dalil.cases.CaseRefused.Field;
import org.dalil.cases.CaseRefused.Rule;
import org.dalil.text.Hidden;
import org.dalil.text.Redaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a case may hold. */
public final class CaseRules {
    public static final int LONGEST_SUBJECT = 250;
    public static final int LONGEST_DESCRIPTION = 50_000;
    public static final int LONGEST_PRODUCT = 100;
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_EMAIL = 254;
    public static final int LONGEST_REFERENCE = 200;
    public static final int LONGEST_REPLY = 50_000;
    public static final int LONGEST_RESOLUTION = 2000;

    /** Behind these no engine of a database has the same last day. */
    public static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    public static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private static final int LONGEST_SOURCE = 40;
    private static final int MOST_SEARCHES = 20;
    private static final int LONGEST_SEARCH = 500;

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9-]{1," + LONGEST_SOURCE + "}");

    private CaseRules() {}

    /** Why such a case would not be opened, one reason a field. */
    public static List<CaseRefused> problems(NewCase fresh) {
        var found = new ArrayList<CaseRefused>();
        length(found, Field.SUBJECT, fresh.subject(), 1, LONGEST_SUBJECT);
        length(found, Field.DESCRIPTION, fresh.description(), 1, LONGEST_DESCRIPTION);
        length(found, Field.PRODUCT, fresh.product(), 0, LONGEST_PRODUCT);
        length(found, Field.NAME, fresh.customer().name(), 0, LONGEST_NAME);
        var email = fresh.customer().email();
        if (email.length() > LONGEST_EMAIL) {
            found.add(new CaseRefused(Field.EMAIL, Rule.TOO_LONG, LONGEST_EMAIL));
        } else if (!email.isEmpty() && !EmailRule.isAddress(email)) {
            found.add(new CaseRefused(Field.EMAIL, Rule.EMAIL_FORM));
        }
        length(found, Field.CUSTOMER, fresh.customer().reference(), 0, LONGEST_REFERENCE);
        if (!SOURCE.matcher(fresh.source()).matches()) {
            found.add(new CaseRefused(Field.SOURCE, Rule.CODE_FORM, LONGEST_SOURCE));
        }
        if (fresh.reference() != null) {
            length(found, Field.REFERENCE, fresh.reference(), 1, LONGEST_REFERENCE);
        }
        return List.copyOf(found);
    }

    /** The same without what nobody can see, and searches without personal data. */
    public static NewCase cleaned(NewCase typed) {
        return new NewCase(
                typed.source().strip(),
                typed.reference() == null ? null : line(typed.reference()),
                line(typed.subject()),
                Hidden.without(typed.description()),
                searches(typed),
                typed.language(),
                line(typed.product()),
                typed.cameFrom(),
                new Customer(
                        line(typed.customer().name()),
                        line(typed.customer().email()),
                        line(typed.customer().reference())),
                typed.openedAt());
    }

    public static boolean canBe(Instant time) {
        return !time.isBefore(FIRST) && !time.isAfter(LAST);
    }

    public static String checked(Field field, String typed, int most) {
        var clean = Hidden.without(typed);
        var found = new ArrayList<CaseRefused>();
        length(found, field, clean, 1, most);
        if (!found.isEmpty()) {
            throw found.getFirst();
        }
        return clean;
    }

    private static void length(
            List<CaseRefused> found, Field field, String text, int least, int most) {
        if (least > 0 && text.isBlank()) {
            found.add(new CaseRefused(field, Rule.MISSING));
        } else if (text.length() > most) {
            found.add(new CaseRefused(field, Rule.TOO_LONG, most));
        }
    }

    /** Redacted before they are cut, so that no half of a number is left. */
    private static List<String> searches(NewCase typed) {
        var names = List.of(typed.customer().name());
        return typed.searches().stream()
                .map(CaseRules::line)
                .filter(words -> !words.isEmpty())
                .map(words -> Redaction.of(words, names, typed.language()).text())
                .map(CaseRules::cut)
                .distinct()
                .limit(MOST_SEARCHES)
                .toList();
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST_SEARCH) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(LONGEST_SEARCH - 1)) ? 1 : 0;
        return words.substring(0, LONGEST_SEARCH - end);
    }

    private static String line(String typed) {
        return Hidden.without(typed).replaceAll("\\s+", " ");
    }
}
