package org.dalil.desk.editor;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.redaction.Redactions;
import org.dalil.article.revision.TextRefused;
import org.dalil.audit.Actor;
import org.dalil.database.Transactions;
import org.dalil.desk.redaction.RedactionParts;

import java.util.Map;
import java.util.Optional;

/** A writer confirms the list of personal data: what was chosen is replaced, and it is recorded. */
@Singleton
class Confirming {
    private final RedactionParts parts;
    private final Redactions redactions;
    private final Writing writing;
    private final Transactions transactions;

    Confirming(
            RedactionParts parts,
            Redactions redactions,
            Writing writing,
            Transactions transactions) {
        this.parts = parts;
        this.redactions = redactions;
        this.writing = writing;
        this.transactions = transactions;
    }

    /**
     * @return why it was not done; nothing of the text is changed then
     */
    Optional<Fault> take(Place place, Typed typed, Account writer) {
        var text = typed.text();
        var chosen = typed.choices();
        var refusal = parts.refusal(place.id(), place.language(), text, chosen);
        if (refusal.isPresent()) {
            return refusal.map(Confirming::fault);
        }
        try {
            var replaced =
                    redactions.replaced(place.id(), place.language(), text, chosen.replaced());
            transactions.write(() -> confirm(place, typed.saying(replaced), writer));
            return Optional.empty();
        } catch (TextRefused _) {
            return Optional.of(fault("long"));
        }
    }

    private void confirm(Place place, Typed mended, Account writer) {
        writing.save(place, mended, writer);
        redactions.confirm(
                place.id(),
                place.language(),
                mended.text(),
                mended.choices().kept(),
                new Actor(writer.id(), writer.name()));
    }

    private static Fault fault(String rule) {
        return new Fault("redactions", "desk.redaction." + rule, Map.of());
    }
}
