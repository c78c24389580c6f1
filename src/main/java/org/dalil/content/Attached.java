package org.dalil.content;

import org.dalil.content.folder.OtherFile;

/** A file that a text takes along. */
record Attached(OtherFile file, String sha256) {}
