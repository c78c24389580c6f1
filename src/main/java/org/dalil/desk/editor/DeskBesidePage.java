package org.dalil.desk.editor;

import org.dalil.desk.check.Beside;

/** {@code pages/desk/beside}: what stands beside the editor, alone, for a script to put there. */
record DeskBesidePage(Beside beside) {}
