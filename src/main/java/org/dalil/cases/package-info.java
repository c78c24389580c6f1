/**
 * Cases: somebody asked for help. From the question to the reply; the door is {@link
 * org.dalil.cases.Cases}. How cases end is {@link org.dalil.cases.outcome}, lists are {@link
 * org.dalil.cases.worklist}. May use articles; never learns of HTTP. A reader sees no case but the
 * one whose private page they hold the address of.
 */
@NullMarked
package org.dalil.cases;

import org.jspecify.annotations.NullMarked;
