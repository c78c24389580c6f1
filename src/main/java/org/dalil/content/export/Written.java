package org.dalil.content;

/**
 * A file of an article that lies in the folder now.
 *
 * @param token of the text in the base
 * @param standing of the article, as a fingerprint
 */
record Written(long article, String token, String standing) {}
