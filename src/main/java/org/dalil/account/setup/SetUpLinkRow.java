package org.dalil.account.setup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.Instant;

@MappedEntity("set_up_link")
record SetUpLinkRow(@Id String tokenHash, Instant madeAt) {}
