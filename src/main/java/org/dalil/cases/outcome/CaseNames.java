package org.dalil.cases.outcome;

import jakarta.inject.Singleton;

import org.dalil.article.redaction.KnownNames;

import java.util.List;

/** A report speaks of the customers whose cases it was written from. */
@Singleton
class CaseNames implements KnownNames {
    private final CaseLinkRepository links;

    CaseNames(CaseLinkRepository links) {
        this.links = links;
    }

    @Override
    public List<String> of(long article) {
        return links.customers(article);
    }
}
