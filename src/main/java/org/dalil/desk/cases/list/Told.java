package org.dalil.desk.cases.list;

import org.jspecify.annotations.Nullable;

/**
 * What became of several cases, in one line above their list.
 *
 * @param isGood whether anything was done
 * @param undo names them for the form that takes it back, or null
 * @param report the address of one that was made for them and stays, or null
 */
record Told(String words, boolean isGood, @Nullable String undo, @Nullable String report) {}
