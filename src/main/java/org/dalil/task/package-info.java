/**
 * One list of things to do. A task names its subject by kind and number and knows no more of it, so
 * that flags, comments and gaps end up in the same list. Doors: {@link org.dalil.task.Tasks}
 * (raise, take, end, undo) and {@link org.dalil.task.TaskLists}. Uses accounts and the audit trail;
 * never articles, cases or HTTP.
 */
@NullMarked
package org.dalil.task;

import org.jspecify.annotations.NullMarked;
