package org.dalil.cases;

import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is kept beside cases when they come. Other doors of cases alone know it. */
@Singleton
public class CaseParts {
    private final CaseSearchRepository searches;
    private final CasePartRepository parts;

    CaseParts(CaseSearchRepository searches, CasePartRepository parts) {
        this.searches = searches;
        this.parts = parts;
    }

    /** What the customers of these cases searched for, by the cases' numbers. */
    public void addSearches(Map<Long, List<String>> words) {
        var rows = new ArrayList<CaseSearch>();
        words.forEach(
                (id, all) ->
                        all.forEach(each -> rows.add(new CaseSearch(id, rows.size() + 1, each))));
        if (!rows.isEmpty()) {
            searches.add(rows);
        }
    }

    /** The cases that the closing made this report of, though a link may not say so any more. */
    public List<Long> madeOf(long article) {
        return ReportNote.cases(parts.firstNotes(article));
    }

    public void addReplies(List<CaseReply> replies) {
        if (!replies.isEmpty()) {
            parts.saveAll(replies);
        }
    }
}
