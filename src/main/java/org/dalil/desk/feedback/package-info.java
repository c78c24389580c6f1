/**
 * How the desk shows what readers say of an article: votes by revision, few as few, and what they
 * wrote. Asks {@link org.dalil.feedback.Helpfulness}; the pages are those of articles and tasks.
 */
@NullMarked
package org.dalil.desk.feedback;

import org.jspecify.annotations.NullMarked;
