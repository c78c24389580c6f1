package org.dalil.settings;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("setting")
record Setting(@Id String name, String content) {}
