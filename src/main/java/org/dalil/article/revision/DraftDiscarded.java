package org.dalil.article.revision;

/** A working copy of this article was thrown away; told once that is committed. */
public record DraftDiscarded(long article) {}
