/**
 * Who did what when. The door is {@link org.dalil.audit.AuditTrail}: entries are added within the
 * transaction they tell of, and nobody edits them: nothing but this package names their table, and
 * it adds and reads only.
 */
@NullMarked
package org.dalil.audit;

import org.jspecify.annotations.NullMarked;
