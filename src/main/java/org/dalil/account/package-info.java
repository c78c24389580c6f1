/**
 * Who works here, and who may see what. The door is {@link org.dalil.account.Accounts}; {@link
 * org.dalil.account.WorkLanguages} knows the language somebody works in, {@link
 * org.dalil.account.Audience} is whom a text is for. Knows nothing of HTTP.
 */
@NullMarked
package org.dalil.account;

import org.jspecify.annotations.NullMarked;
