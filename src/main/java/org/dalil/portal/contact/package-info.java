/**
 * Asking a person: the contact form, and the private page on which the answer appears. Only who
 * holds the page's address finds it; to everyone else there is no case.
 */
@NullMarked
package org.dalil.portal.contact;

import org.jspecify.annotations.NullMarked;
