package org.dalil.account.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.Instant;

@MappedEntity("account_link")
record AccountLinkRow(@Id String tokenHash, long accountId, Instant endsAt) {}
