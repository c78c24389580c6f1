package org.dalil.desk.difference;

import java.util.List;

/**
 * Lines that stand together.
 *
 * @param folded how many lines there are that did not change, where they are folded away; else 0
 */
public record DiffBlock(int folded, List<DiffLine> lines) {}
