package org.dalil.cases;

import jakarta.inject.Singleton;

import org.dalil.article.redaction.KnownNames;

import java.util.List;

/** A report speaks of the customers whose cases it was written from. */
@Singleton
class CaseNames implements KnownNames {
    private final CasePartRepository parts;

    CaseNames(CasePartRepository parts) {
        this.parts = parts;
    }

    @Override
    public List<String> of(long article) {
        return parts.customers(article);
    }
}
