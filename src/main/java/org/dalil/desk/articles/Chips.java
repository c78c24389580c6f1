package org.dalil.desk.articles;

import org.dalil.article.overview.Overview;
import org.dalil.article.revision.RevisionState;
import org.dalil.desk.frame.Chip;

import java.util.ArrayList;
import java.util.List;

/** The states of a text, in words. */
public final class Chips {
    public static final Chip DRAFT = new Chip("desk.state.draft", "plain");
    public static final Chip RETURNED = new Chip("desk.state.returned", "warn");
    private static final Chip ARCHIVED = new Chip("desk.state.archived", "archived");
    private static final Chip LIVE = new Chip("desk.state.live", "good");
    private static final Chip STAFF = new Chip("desk.state.staff", "good");
    private static final Chip REVIEW = new Chip("desk.state.review", "info");
    private static final Chip SCHEDULED = new Chip("desk.state.scheduled", "info");
    private static final Chip WITHDRAWN = new Chip("desk.state.withdrawn", "plain");
    private static final Chip SUPERSEDED = new Chip("desk.state.superseded", "plain");
    public static final Chip OUTDATED = new Chip("desk.state.outdated", "warn");
    private static final Chip NONE = new Chip("desk.state.none", "plain");

    private Chips() {}

    /** What readers see of it first, then what staff do with it. */
    public static List<Chip> of(Overview text) {
        var chips = new ArrayList<Chip>();
        if (text.isArchived()) {
            chips.add(ARCHIVED);
        } else if (text.isLive()) {
            chips.add(text.isPublic() ? LIVE : STAFF);
        }
        if (text.outdated() && !text.isArchived()) {
            chips.add(OUTDATED);
        }
        if (text.lastState() != null) {
            switch (text.lastState()) {
                case IN_REVIEW -> chips.add(REVIEW);
                case SCHEDULED -> chips.add(SCHEDULED);
                case RETURNED -> chips.add(RETURNED);
                case PUBLISHED, SUPERSEDED, WITHDRAWN -> {}
            }
        }
        if (text.isDraft()) {
            chips.add(DRAFT);
        }
        if (chips.isEmpty()) {
            chips.add(text.lastState() == null ? NONE : WITHDRAWN);
        }
        return chips;
    }

    /** How one revision stands. */
    public static Chip of(RevisionState state) {
        return switch (state) {
            case IN_REVIEW -> REVIEW;
            case RETURNED -> RETURNED;
            case SCHEDULED -> SCHEDULED;
            case PUBLISHED -> LIVE;
            case SUPERSEDED -> SUPERSEDED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
