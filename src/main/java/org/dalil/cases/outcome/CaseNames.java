package org.dalil.cases.outcome;

import jakarta.inject.Singleton;

import org.dalil.article.redaction.KnownNames;
import org.dalil.cases.CaseParts;

import java.util.List;
import java.util.stream.Stream;

/**
 * A report speaks of the customers whose cases it was written from, also where it stayed though
 * that outcome was undone.
 */
@Singleton
class CaseNames implements KnownNames {
    private final CaseLinkRepository links;
    private final CaseParts parts;

    CaseNames(CaseLinkRepository links, CaseParts parts) {
        this.links = links;
        this.parts = parts;
    }

    @Override
    public List<String> of(long article) {
        var made = parts.madeOf(article);
        var named = made.isEmpty() ? List.<String>of() : links.customersOf(made);
        return Stream.concat(links.customers(article).stream(), named.stream()).distinct().toList();
    }
}
