/** What is said about a file of the articles folder: what it is, where, and how bad. */
@NullMarked
package org.dalil.content.finding;

import org.jspecify.annotations.NullMarked;
