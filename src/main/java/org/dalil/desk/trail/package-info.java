/**
 * Who did what when, for who may know: of an article and of a case for who keeps articles, of a
 * person and of everything for who keeps accounts. It reads {@link org.dalil.audit.AuditTrail} and
 * says its codes in words; titles are those of today, so that nothing erased comes back.
 */
@NullMarked
package org.dalil.desk.trail;

import org.jspecify.annotations.NullMarked;
