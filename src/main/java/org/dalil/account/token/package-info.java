/** What programs sign in with. The door is {@link org.dalil.account.token.ApiTokens}. */
@NullMarked
package org.dalil.account.token;

import org.jspecify.annotations.NullMarked;
