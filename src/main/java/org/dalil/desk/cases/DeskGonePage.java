package org.dalil.desk.cases;

import org.dalil.desk.frame.DeskFrame;

/**
 * {@code pages/desk/gone}: a case that is not there, or no longer.
 *
 * @param words which one, and why that may be
 */
record DeskGonePage(DeskFrame desk, String words) {}
