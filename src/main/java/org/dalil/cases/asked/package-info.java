/** What customers searched for before they asked, for those who look after search. */
@NullMarked
package org.dalil.cases.asked;

import org.jspecify.annotations.NullMarked;
