/**
 * What administrators and managers keep: each sub-package is one page of the section Settings, with
 * a permission of its own ({@link org.dalil.desk.frame.SidePart}).
 */
@NullMarked
package org.dalil.desk.settings;

import org.jspecify.annotations.NullMarked;
