/**
 * A shop that never was: what its customers type, find, open and ask, drawn by a seed. Pure; it
 * knows nothing of how Dalil computes, so that what is planted here can be held against what is
 * found there. The door is {@link org.dalil.console.demo.shop.Crowd}, the truth {@link
 * org.dalil.console.demo.shop.DemoTruth}.
 */
@NullMarked
package org.dalil.console.demo.shop;

import org.jspecify.annotations.NullMarked;
