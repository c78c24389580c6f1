/**
 * What is let go of topics that few ask for: {@link org.dalil.insight.topic.rare.RareTopics} is the
 * door. What days came to is none of it.
 */
@NullMarked
package org.dalil.insight.topic.rare;

import org.jspecify.annotations.NullMarked;
