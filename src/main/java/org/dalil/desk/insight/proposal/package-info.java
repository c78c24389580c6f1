/** What could be joined, parted or taken as synonyms; one click each, none by itself. */
@NullMarked
package org.dalil.desk.insight.proposal;

import org.jspecify.annotations.NullMarked;
