package org.dalil.desk.editor;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;

/**
 * What became of a file that a script sent.
 *
 * @param markdown what shows it in a text, or null where it was refused
 * @param problem why it was refused, in words, or null
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AttachedResource(@Nullable String markdown, @Nullable String problem) {}
