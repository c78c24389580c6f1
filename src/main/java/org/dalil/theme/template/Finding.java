package org.dalil.theme.template;

/** A rule broken at a line (from 1) of one template. */
public record Finding(int line, Rule rule, String reason) {}
