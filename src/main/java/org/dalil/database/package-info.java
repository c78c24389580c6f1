/**
 * What every feature needs of the database: {@link org.dalil.database.Transactions} (retried,
 * announced), {@link org.dalil.database.Changes} (the change clock that indexes, caches and other
 * nodes follow), {@link org.dalil.database.Jobs} (one node at a time). Knows no feature.
 */
@NullMarked
package org.dalil.database;

import org.jspecify.annotations.NullMarked;
