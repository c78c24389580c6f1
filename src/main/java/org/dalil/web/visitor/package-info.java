/**
 * Who reads, without saying who: {@link org.dalil.web.visitor.Visitors} makes a key that lasts a
 * day, and knows who is not counted.
 */
@NullMarked
package org.dalil.web.visitor;

import org.jspecify.annotations.NullMarked;
