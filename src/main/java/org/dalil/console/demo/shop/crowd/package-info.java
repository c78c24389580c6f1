/**
 * Who comes on a day and what they do. The door is {@link org.dalil.console.demo.shop.crowd.Crowd};
 * the search is a table.
 */
@NullMarked
package org.dalil.console.demo.shop.crowd;

import org.jspecify.annotations.NullMarked;
