package org.dalil.search.words.file;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.audit.Actor;
import org.dalil.search.words.Adding;
import org.dalil.search.words.Synonym;
import org.dalil.search.words.SynonymRefused;
import org.dalil.search.words.SynonymWish;
import org.dalil.search.words.Synonyms;
import org.dalil.search.words.file.FileReport.LeftOut;
import org.dalil.search.words.file.SynonymFile.Line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The door to synonyms as a file: it adds what is new, and changes and removes nothing. */
@Singleton
public class SynonymFiles {
    static final String DEED = "imported";

    /** Of a line in the report. */
    private static final int LONGEST_LINE = 120;

    private final Synonyms synonyms;

    SynonymFiles(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** All synonyms. Read again, it adds nothing. */
    public String written() {
        return SynonymFile.written(synonyms.all());
    }

    /**
     * What {@link #take} would do, without doing it.
     *
     * @throws SynonymFileRefused where it cannot be read as a whole
     * @throws SynonymRefused where this person may not
     */
    public FileTrial tried(byte[] content, Account by) {
        synonyms.require(by);
        var lines = SynonymFile.read(content);
        var fresh = new ArrayList<Synonym>();
        var report = synonyms.tryAll(adding -> take(lines, adding), fresh::add);
        return new FileTrial(report, List.copyOf(fresh));
    }

    /**
     * @throws SynonymFileRefused where it cannot be read as a whole
     * @throws SynonymRefused where this person may not
     */
    public FileReport take(byte[] content, Account by) {
        synonyms.require(by);
        return take(content, new Actor(by.id(), by.name()));
    }

    /**
     * For whoever runs the program.
     *
     * @throws SynonymFileRefused where it cannot be read as a whole
     */
    public FileReport take(byte[] content, Actor by) {
        var lines = SynonymFile.read(content);
        return synonyms.addAll(by, DEED, adding -> take(lines, adding));
    }

    private FileReport take(List<Line> lines, Adding adding) {
        var known = known();
        var leftOut = new ArrayList<LeftOut>();
        var left = 0;
        var added = 0;
        var already = 0;
        for (var line : lines) {
            var wish = line.wish();
            try {
                if (wish == null) {
                    left =
                            note(
                                    new LeftOut(line.number(), cut(line), line.why(), null),
                                    leftOut,
                                    left);
                } else if (known.contains(wish.tidied())) {
                    already++;
                } else {
                    var _ = adding.add(wish);
                    known.add(wish.tidied());
                    added++;
                }
            } catch (SynonymRefused refused) {
                left = note(new LeftOut(line.number(), cut(line), null, refused), leftOut, left);
            }
        }
        return new FileReport(added, already, List.copyOf(leftOut), left);
    }

    private static int note(LeftOut line, List<LeftOut> leftOut, int left) {
        if (left < FileReport.MOST_LINES) {
            leftOut.add(line);
        }
        return left + 1;
    }

    private Set<SynonymWish> known() {
        var known = new HashSet<SynonymWish>();
        for (var each : synonyms.all().synonyms()) {
            known.add(said(each));
        }
        return known;
    }

    private static SynonymWish said(Synonym each) {
        return new SynonymWish(
                each.language(),
                String.join(", ", each.typed()),
                String.join(", ", each.found()),
                each.bothWays());
    }

    private static String cut(Line line) {
        var text = line.text();
        if (text.length() <= LONGEST_LINE) {
            return text;
        }
        var half = Character.isHighSurrogate(text.charAt(LONGEST_LINE - 1)) ? 1 : 0;
        return text.substring(0, LONGEST_LINE - half) + "…";
    }
}
