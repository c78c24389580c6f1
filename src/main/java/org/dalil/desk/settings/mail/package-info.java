/**
 * How it goes with our mail, for who keeps the installation: whether it is set up, what waits, why
 * something was not sent; a test mail to oneself. No address of a customer, no secret.
 */
@NullMarked
package org.dalil.desk.settings.mail;

import org.jspecify.annotations.NullMarked;
