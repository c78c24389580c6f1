/**
 * What happens to the articles folder when the server starts: {@link
 * org.dalil.content.startup.StartupImport}. Also the articles that come with the program, and how
 * they are dropped: {@link org.dalil.content.startup.StarterArticles}.
 */
@NullMarked
package org.dalil.content.startup;

import org.jspecify.annotations.NullMarked;
