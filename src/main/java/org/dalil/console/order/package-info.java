/**
 * What an order does, in the running server or alone. The door is {@link
 * org.dalil.console.order.Orders}; an order is a bean.
 */
@NullMarked
package org.dalil.console.order;

import org.jspecify.annotations.NullMarked;
