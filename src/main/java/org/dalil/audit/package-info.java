/**
 * Who did what when. The door is {@link org.dalil.audit.AuditTrail}: entries are added within the
 * transaction they tell of, and nobody edits them.
 */
@NullMarked
package org.dalil.audit;

import org.jspecify.annotations.NullMarked;
