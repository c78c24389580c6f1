package org.dalil.desk.erasure;

import org.dalil.desk.frame.DeskFrame;

/** {@code pages/desk/erased}: it is gone. */
record DeskErasedPage(DeskFrame desk) {}
