/**
 * JSON for programs, under {@code /api/v1}: search, articles, views. Records named {@code
 * …Resource} are its contract, described in docs/api.md; a change to one is a change for others.
 * Every answer is what the asking reader may see; who has not signed in sees what is public.
 */
@NullMarked
package org.dalil.api;

import org.jspecify.annotations.NullMarked;
