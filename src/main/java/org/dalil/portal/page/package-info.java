/**
 * What the portal's templates see: inert records, one for each page, and the parts they share.
 * Every component is a promise to theme authors.
 */
@NullMarked
package org.dalil.portal.page;

import org.jspecify.annotations.NullMarked;
