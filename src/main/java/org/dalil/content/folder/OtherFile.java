package org.dalil.content.folder;

import java.nio.file.Path;
import java.time.Instant;

/** A file that is no article; an attachment if an article names it. */
public record OtherFile(Path path, long size, Instant modified) {}
