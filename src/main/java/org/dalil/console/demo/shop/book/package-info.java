/**
 * What is written about the shop: articles, topics and what people type for them, in files under
 * {@code demo/}. The door is {@link org.dalil.console.demo.shop.book.ShopBook}.
 */
@NullMarked
package org.dalil.console.demo.shop.book;

import org.jspecify.annotations.NullMarked;
