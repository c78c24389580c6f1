package org.dalil.portal.contact;

import org.dalil.cases.CaseRefused;
import org.dalil.cases.CaseRules;
import org.dalil.cases.NewCase;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form: by the field's id, the message and the number that it names. */
record ContactProblems(Map<String, Problem> byField) {
    static final String TRAP = "contact-again";
    static final String FILES = "files";
    static final String SENDING = "send";

    record Problem(String message, long most) {}

    static ContactProblems none() {
        return new ContactProblems(new LinkedHashMap<>());
    }

    static ContactProblems of(NewCase asked) {
        var found = none();
        CaseRules.problems(CaseRules.cleaned(asked)).forEach(found::add);
        return found;
    }

    void add(CaseRefused refused) {
        var rule = refused.rule().name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
        byField.put(refused.field().code(), new Problem("case.rule." + rule, refused.most()));
    }

    void add(String field, String message, long most) {
        byField.put(field, new Problem(message, most));
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }
}
