package org.dalil.content.record;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("category_file")
record CategoryFile(@Id String folder, String foreignLines) {}
