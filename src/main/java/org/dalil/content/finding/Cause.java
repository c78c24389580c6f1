package org.dalil.content.finding;

/** Why something in the folder was not taken, or not as it stands; summaries count by it. */
public enum Cause {
    NOT_UTF8("not UTF-8"),
    TOO_LARGE("too large"),
    EMPTY("without text"),
    UNREADABLE("not readable"),
    UNWRITABLE("not writable"),
    SYMBOLIC_LINK("symbolic link"),
    SPECIAL_FILE("no regular file"),
    BAD_NAME("a name that cannot be used"),
    TWICE("a second file for one article and language"),
    NOT_MARKDOWN("not ending in .md"),
    ABOUT_THE_FOLDER("about the folder itself"),
    OWN_KEY("a wrong dalil key"),
    RULE("breaks a rule for texts"),
    REFUSED("refused by the base"),
    BROKEN_YAML("YAML that cannot be read"),
    FOREIGN_VALUE("a value that is not ours"),
    TITLE("title not in the front matter"),
    DIFFERENT("languages that differ"),
    MISSING("a link to nothing"),
    OUTSIDE("a link out of the folder"),
    ATTACHMENT("an attachment that cannot be taken"),
    LOOKS_ALIKE("a name that differs in case only"),
    NO_LANGUAGE("a suffix that is no language of the portal"),
    DRAFT_ON_DESK("a draft on the desk"),
    BOTH_CHANGED("changed in the folder and on the desk"),
    ARCHIVED("archived on the desk"),
    IN_THE_WAY("a file that is not ours stands there"),
    GONE("gone from the folder");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
