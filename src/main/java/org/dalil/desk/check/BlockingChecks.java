package org.dalil.desk.check;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.Article;
import org.dalil.article.review.HandInHindered;
import org.dalil.article.review.HandInHindered.Lack;
import org.dalil.article.review.Hindrance;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which checks block a hand-in: an administrator chooses; until then all are advice. */
@Singleton
public class BlockingChecks implements Hindrance {
    private static final String FACT = "checks.blocking";

    private final Settings settings;
    private final Checks checks;
    private final Transactions transactions;
    private final AuditTrail trail;

    BlockingChecks(Settings settings, Checks checks, Transactions transactions, AuditTrail trail) {
        this.settings = settings;
        this.checks = checks;
        this.transactions = transactions;
        this.trail = trail;
    }

    public Set<CheckKind> now() {
        var codes = List.of(settings.fact(FACT).orElse("").split(","));
        var kinds = EnumSet.noneOf(CheckKind.class);
        Arrays.stream(CheckKind.values())
                .filter(each -> codes.contains(each.code()))
                .forEach(kinds::add);
        return kinds;
    }

    public void choose(Set<CheckKind> kinds, Account by) {
        var codes = kinds.stream().map(CheckKind::code).sorted().collect(Collectors.joining(","));
        try {
            transactions.write(
                    () -> {
                        settings.remember(FACT, codes);
                        var actor = new Actor(by.id(), by.name());
                        trail.record(actor, "chose", "blocking checks", 0, codes);
                    });
        } finally {
            settings.refresh(); // what was read within a transaction that failed never was
        }
    }

    @Override
    public void look(Article article, Language language, Audience audience, Text text) {
        var blocking = now().stream().map(CheckKind::message).collect(Collectors.toSet());
        if (blocking.isEmpty()) {
            return;
        }
        var written =
                new Written(article, language, audience, text.title(), text.summary(), text.body());
        var lacks =
                checks.all(written).stream()
                        .filter(each -> blocking.contains(each.message()))
                        .map(each -> new Lack(each.message(), each.what()))
                        .toList();
        if (!lacks.isEmpty()) {
            throw new HandInHindered(lacks);
        }
    }
}
