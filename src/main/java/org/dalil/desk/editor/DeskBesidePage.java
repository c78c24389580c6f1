package org.dalil.desk.editor;

/** {@code pages/desk/beside}: what stands beside the editor, alone, for a script to put there. */
record DeskBesidePage(Beside beside) {}
