/**
 * What a synonym would do before it does it: {@link org.dalil.search.effect.Effects} asks stored
 * searches and golden queries with the words in use and with others, and says what differs.
 */
@NullMarked
package org.dalil.search.effect;

import org.jspecify.annotations.NullMarked;
