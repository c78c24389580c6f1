package org.dalil.settings;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("portal_picture")
record PictureRow(@Id String name, String contentType, String sha256, byte[] content) {}
