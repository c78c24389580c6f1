/**
 * People who work here, and who may see what: {@link org.dalil.account.Audience}, roles, passwords,
 * sessions. Knows nothing of HTTP.
 */
@NullMarked
package org.dalil.account;

import org.jspecify.annotations.NullMarked;
