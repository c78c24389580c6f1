/**
 * The list of personal data in a text, as the editor and the review show it, and what somebody
 * chose for its lines.
 */
@NullMarked
package org.dalil.desk.redaction;

import org.jspecify.annotations.NullMarked;
