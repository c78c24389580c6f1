/**
 * What tests stand on: {@link org.dalil.testing.TestBase} gives a real base (H2, or PostgreSQL
 * where {@code dalil.test.database=postgresql}), {@link org.dalil.testing.World} named articles in
 * it.
 */
@NullMarked
package org.dalil.testing;

import org.jspecify.annotations.NullMarked;
