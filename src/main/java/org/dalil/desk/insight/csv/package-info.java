/** Tables as files for a spreadsheet. Pure; who may have one is asked by the page that gives it. */
@NullMarked
package org.dalil.desk.insight.csv;

import org.jspecify.annotations.NullMarked;
