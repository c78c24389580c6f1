/**
 * What stands around every page of the desk: {@link org.dalil.desk.frame.DeskFrames} makes it,
 * {@link org.dalil.desk.frame.DeskPages} answers with it, {@link org.dalil.desk.frame.SideCount} is
 * how a part of the desk says that somebody must act. {@code DeskDoor} keeps readers out of every
 * address under /desk, also of those that lead nowhere.
 */
@NullMarked
package org.dalil.desk.frame;

import org.jspecify.annotations.NullMarked;
