package org.dalil.content.export;

/**
 * A file of an article that lies in the folder now.
 *
 * @param token of the text in the base
 * @param standing of the article, as a fingerprint
 */
public record Written(long article, String token, String standing) {}
