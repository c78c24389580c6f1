/**
 * A shop that never was, by a seed: {@code book} is what is written about it, {@code plan} what is
 * planted in it and the truth of that, {@code crowd} who comes and what they do. Pure; it knows
 * nothing of how Dalil computes, so that what is planted can be held against what is found.
 */
@NullMarked
package org.dalil.console.demo.shop;

import org.jspecify.annotations.NullMarked;
