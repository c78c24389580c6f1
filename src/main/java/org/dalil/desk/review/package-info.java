/**
 * The reviewer's screens: the queue, and one text beside what is live. They ask the doors of {@code
 * article.review}, which refuse by rule; here a refusal becomes words at its field.
 */
@NullMarked
package org.dalil.desk.review;

import org.jspecify.annotations.NullMarked;
