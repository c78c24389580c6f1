/**
 * Files of cases as other systems write them: JSON lines, or CSV with a head. The door is {@link
 * org.dalil.cases.file.CaseFiles}. A line that breaks a rule is left out and named; the others come
 * in.
 */
@NullMarked
package org.dalil.cases.file;

import org.jspecify.annotations.NullMarked;
