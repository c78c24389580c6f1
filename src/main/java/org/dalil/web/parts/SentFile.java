package org.dalil.web.parts;

/**
 * A file within bounds, as it came.
 *
 * @param name on its sender's machine
 */
public record SentFile(String name, byte[] content) {}
