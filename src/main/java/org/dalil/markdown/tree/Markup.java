package org.dalil.markdown.tree;

/** A piece of sanitised HTML: an element or characters. */
public sealed interface Markup permits Element, Chars {}
