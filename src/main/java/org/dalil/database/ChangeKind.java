package org.dalil.database;

/** What changed for readers. The subject is an article's or a category's id, else 0. */
public enum ChangeKind {
    ARTICLE,
    CATEGORY,
    WORDS,
    SETTINGS
}
