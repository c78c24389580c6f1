/**
 * The first screen: what waits for the person who signed in. Each part of it is a {@link
 * org.dalil.desk.work.WorkSource}, a bean of whichever part of the desk knows.
 */
@NullMarked
package org.dalil.desk.work;

import org.jspecify.annotations.NullMarked;
