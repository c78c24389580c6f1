/** Links that lead nowhere, as the desk shows them beside the text they stand in. */
@NullMarked
package org.dalil.desk.links;

import org.jspecify.annotations.NullMarked;
