package org.dalil.api.cases;

import org.dalil.cases.CaseRefused;

import java.util.Locale;

/**
 * One thing that is wrong with what a program sent.
 *
 * @param field its name in the JSON
 * @param rule its name, the same in every language: {@code too_long}
 * @param most the number that the rule names, or 0
 * @param choices what may stand there, or empty
 */
record Fault(String field, String rule, int most, String choices) {

    static Fault of(CaseRefused refused) {
        return new Fault(name(refused.field()), code(refused.rule()), refused.most(), "");
    }

    static Fault of(String field, String rule) {
        return new Fault(field, rule, 0, "");
    }

    private static String name(CaseRefused.Field field) {
        return switch (field) {
            case NAME -> "customer.name";
            case EMAIL -> "customer.email";
            case CUSTOMER -> "customer.reference";
            case SUBJECT,
                    DESCRIPTION,
                    LANGUAGE,
                    PRODUCT,
                    SOURCE,
                    REFERENCE,
                    REPLY,
                    RESOLUTION,
                    ARTICLE,
                    LINK,
                    OUTCOME,
                    FILES ->
                    field.code();
        };
    }

    private static String code(CaseRefused.Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }
}
