/**
 * The order {@code demo}: a base of a shop that never was, made through the doors of people, with a
 * clock that moves. The door is Demo; of insight it knows what happened and what was set out to be
 * done, never what is computed.
 */
@NullMarked
package org.dalil.console.demo;

import org.jspecify.annotations.NullMarked;
