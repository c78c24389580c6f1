/**
 * Things to do on the desk: the list at {@code /desk/tasks}, a task's own page, and the form by
 * which an article is flagged. {@link org.dalil.desk.tasks.TaskLines} says how a task is shown, to
 * the head of an article too.
 */
@NullMarked
package org.dalil.desk.tasks;

import org.jspecify.annotations.NullMarked;
