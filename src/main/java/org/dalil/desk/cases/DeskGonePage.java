package org.dalil.desk.cases;

import org.dalil.desk.frame.DeskFrame;

/** {@code pages/desk/gone}: a case that is not there, or no longer. */
record DeskGonePage(DeskFrame desk) {}
