package org.dalil.account.session;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.Instant;

@MappedEntity("session")
record SessionRow(@Id String tokenHash, long accountId, Instant begunAt, Instant seenAt) {}
