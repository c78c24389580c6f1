/** What the article page is compared with: Micronaut, one route, one constant. */
@NullMarked
package org.dalil.benchmark.bare;

import org.jspecify.annotations.NullMarked;
