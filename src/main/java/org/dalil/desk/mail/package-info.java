/** What staff are told by mail, in words, in the language they work in. */
@NullMarked
package org.dalil.desk.mail;

import org.jspecify.annotations.NullMarked;
