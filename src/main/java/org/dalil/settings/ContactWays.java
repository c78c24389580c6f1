package org.dalil.settings;

import jakarta.inject.Singleton;

import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;
import org.dalil.database.Transactions;
import org.dalil.text.Language;

import java.util.HashMap;
import java.util.Map;

/** The door to how customers reach people: the form, a telephone number, an address. */
@Singleton
public class ContactWays {
    private static final String FORM = "contact.form";
    private static final String TELEPHONE = "contact.telephone";
    private static final String EMAIL = "contact.email";
    private static final String EXPECTATION = "contact.expectation.";
    private static final String OFF = "off";

    private final Settings settings;
    private final Transactions transactions;
    private final Changes changes;

    ContactWays(Settings settings, Transactions transactions, Changes changes) {
        this.settings = settings;
        this.transactions = transactions;
        this.changes = changes;
    }

    public ContactSettings now() {
        var expectation = new HashMap<Language, String>();
        for (var language : settings.portal().languages()) {
            settings.fact(EXPECTATION + language)
                    .ifPresent(words -> expectation.put(language, words));
        }
        return new ContactSettings(
                !settings.fact(FORM).filter(OFF::equals).isPresent(),
                settings.fact(TELEPHONE).orElse(""),
                settings.fact(EMAIL).orElse(""),
                expectation);
    }

    public void change(ContactSettings wanted) {
        try {
            transactions.write(
                    () -> {
                        wanted(wanted).forEach(settings::remember);
                        changes.announce(ChangeKind.SETTINGS, 0);
                    });
        } finally {
            settings.refresh(); // what was read within a transaction that failed never was
        }
    }

    private static Map<String, String> wanted(ContactSettings wanted) {
        var facts = new HashMap<String, String>();
        facts.put(FORM, wanted.form() ? "on" : OFF);
        facts.put(TELEPHONE, wanted.telephone());
        facts.put(EMAIL, wanted.email());
        wanted.expectation().forEach((language, words) -> facts.put(EXPECTATION + language, words));
        return facts;
    }
}
