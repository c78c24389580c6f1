/**
 * A topic: why it failed, how its attempts ended, what people typed and opened, and how it is kept.
 */
@NullMarked
package org.dalil.desk.insight.topic;

import org.jspecify.annotations.NullMarked;
