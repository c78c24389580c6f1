/**
 * Stylesheets, scripts, pictures and fonts as they are served: fingerprinted, packed, and naming
 * each other rightly.
 */
@NullMarked
package org.dalil.theme.asset;

import org.jspecify.annotations.NullMarked;
