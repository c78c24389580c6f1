/**
 * What search engines are told: {@code sitemap.xml} with every public page in every language it
 * has, and {@code robots.txt}. Always as an anonymous reader sees the portal, whoever asks.
 */
@NullMarked
package org.dalil.portal.sitemap;

import org.jspecify.annotations.NullMarked;
