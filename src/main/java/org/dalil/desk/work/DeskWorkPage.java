package org.dalil.desk.work;

import org.dalil.desk.frame.DeskFrame;

import java.util.List;

/**
 * {@code pages/desk/work}.
 *
 * @param nothing whether no part has a line
 * @param writes whether this person may begin an article
 */
record DeskWorkPage(DeskFrame desk, List<WorkPart> parts, boolean nothing, boolean writes) {}
