package org.dalil.desk.cases;

import org.dalil.cases.CaseRefused;
import org.jspecify.annotations.Nullable;

/** What is wrong on the page of a case, at the part it belongs to. */
record CaseFaults(Part part, @Nullable Fault fault) {
    static final CaseFaults NONE = new CaseFaults(Part.OUTCOME, null);

    /** Somebody else worked on the case meanwhile. */
    static final CaseFaults CHANGED = of(Part.CASE, "case.changed");

    /** Nobody said how it was solved. */
    static final CaseFaults HOW = of(Part.OUTCOME, "case.close.how");

    /** An article and a line, which are two outcomes. */
    static final CaseFaults TWO = of(Part.TWO, "case.close.two");

    /** Where on the page, by the id of its element. */
    enum Part {
        REPLY("reply"),
        FIXED("fixed"),
        OTHER("other"),
        LINK("link"),
        OUTCOME("outcome"),
        /** The buttons that decide between the two. */
        TWO("two"),
        CASE("");

        private final String id;

        Part(String id) {
            this.id = id;
        }
    }

    /** They wrote words where an article is named: what was found can be chosen now. */
    static CaseFaults found(boolean any) {
        return of(Part.OUTCOME, any ? "case.close.found" : "case.close.notFound");
    }

    /** Somebody else has the case by now. */
    static CaseFaults taken(String who) {
        return new CaseFaults(Part.CASE, new Fault("case.taken", 0, who));
    }

    /**
     * @param who the name that the message says, or empty
     */
    record Fault(String message, long most, String who) {}

    static CaseFaults of(CaseRefused refused) {
        var part =
                switch (refused.field()) {
                    case REPLY -> Part.REPLY;
                    case RESOLUTION -> Part.FIXED;
                    case ARTICLE -> Part.OTHER;
                    case LINK -> Part.LINK;
                    case SUBJECT,
                            DESCRIPTION,
                            LANGUAGE,
                            PRODUCT,
                            NAME,
                            EMAIL,
                            CUSTOMER,
                            SOURCE,
                            REFERENCE,
                            OUTCOME,
                            FILES ->
                            Part.OUTCOME;
                };
        return new CaseFaults(part, new Fault(Endings.message(refused), refused.most(), ""));
    }

    @Nullable Fault at(Part asked) {
        return part == asked ? fault : null;
    }

    /** The element that is marked; empty where none is. */
    String place() {
        return fault == null ? "" : part.id;
    }

    private static CaseFaults of(Part part, String message) {
        return new CaseFaults(part, new Fault(message, 0, ""));
    }
}
