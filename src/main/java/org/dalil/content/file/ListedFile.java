package org.dalil.content.file;

import java.nio.file.Path;

/** A file that was found where articles lie. */
public record ListedFile(FileAddress address, Path path, long size) {}
