/**
 * Cases for helpdesks, under {@code /api/v1/cases}: brought in, and told how they ended. A program
 * signs in with its own token, never with a person's session.
 */
@NullMarked
package org.dalil.api.cases;

import org.jspecify.annotations.NullMarked;
