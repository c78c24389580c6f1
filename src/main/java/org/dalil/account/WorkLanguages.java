package org.dalil.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.text.Language;

import java.time.Duration;
import java.util.Optional;

/** The door to which language somebody works in: the one of the desk's page they opened last. */
@Singleton
public class WorkLanguages {
    private static final int MOST_REMEMBERED = 10_000;

    private final AccountRepository repository;
    private final Transactions transactions;

    /** Pages are opened all day, and the language hardly ever changes. */
    private final Cache<Long, Language> noted =
            Caffeine.newBuilder()
                    .maximumSize(MOST_REMEMBERED)
                    .expireAfterWrite(Duration.ofHours(1))
                    .build();

    WorkLanguages(AccountRepository repository, Transactions transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    public void note(long account, Language language) {
        if (language.equals(noted.getIfPresent(account))) {
            return;
        }
        transactions.write(() -> repository.works(account, language.code()));
        noted.put(account, language);
    }

    /** Empty for who never opened the desk. */
    public Optional<Language> of(long account) {
        return repository.language(account).map(Language::new);
    }
}
