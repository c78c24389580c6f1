/**
 * People who work here, and who may see what. Doors: {@link org.dalil.account.Accounts}, {@link
 * org.dalil.account.People} who keep them, {@link org.dalil.account.PasswordLinks}, {@link
 * org.dalil.account.Sessions}, {@link org.dalil.account.SetUp}, {@link org.dalil.account.ApiTokens}
 * (programs), {@link org.dalil.account.WorkLanguages}; {@link org.dalil.account.Audience} is whom a
 * text is for. Knows nothing of HTTP.
 */
@NullMarked
package org.dalil.account;

import org.jspecify.annotations.NullMarked;
