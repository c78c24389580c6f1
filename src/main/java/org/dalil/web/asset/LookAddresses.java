package org.dalil.web.asset;

/**
 * Where a page finds what the portal was made to look like.
 *
 * @param accent the address of a stylesheet, or empty
 * @param logo the address of a picture, or empty
 */
public record LookAddresses(String accent, String logo) {}
