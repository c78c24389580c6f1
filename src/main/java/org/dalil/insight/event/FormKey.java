package org.dalil.insight.event;

/** A contact form, by which its visit is found; it cannot be joined with its case's page. */
public record FormKey(String digest) {}
