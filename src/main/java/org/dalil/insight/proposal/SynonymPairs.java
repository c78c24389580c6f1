package org.dalil.insight.proposal;

import jakarta.inject.Singleton;

import org.dalil.insight.proposal.rule.MergeRules;
import org.dalil.insight.proposal.rule.ProposalKind;
import org.dalil.insight.proposal.rule.ProposalReason;
import org.dalil.insight.proposal.rule.Proposed;
import org.dalil.insight.proposal.rule.RewordedTo;
import org.dalil.insight.proposal.synonym.WordPair;
import org.dalil.insight.wording.Analyses;
import org.dalil.insight.wording.WordingDigest;
import org.dalil.insight.wording.Wordings;
import org.dalil.search.words.Synonym;
import org.dalil.search.words.Synonyms;
import org.dalil.search.words.Wordlist;
import org.dalil.text.Language;

import java.util.List;
import java.util.Optional;

/** Rewordings that a synonym would make unnecessary. */
@Singleton
class SynonymPairs {
    private final Wordings wordings;
    private final Synonyms synonyms;
    private final Analyses analyses;

    SynonymPairs(Wordings wordings, Synonyms synonyms, Analyses analyses) {
        this.wordings = wordings;
        this.synonyms = synonyms;
        this.analyses = analyses;
    }

    List<Proposed> of(List<RewordedTo> reworded) {
        var known = synonyms.all();
        return reworded.stream()
                .filter(each -> each.visitors() >= MergeRules.ENOUGH)
                .filter(each -> isNew(each, known))
                .map(
                        each ->
                                new Proposed(
                                        ProposalKind.SYNONYM,
                                        each.fromId(),
                                        each.toId(),
                                        ProposalReason.REWORDING,
                                        (int) each.visitors(),
                                        null))
                .toList();
    }

    /** What a rewording comes down to; nothing where it is no matter of a word or three. */
    Optional<WordPair> pair(long from, long to) {
        var left = wordings.founding(from);
        var right = wordings.founding(to);
        return left.language().equals(right.language())
                ? WordPair.of(left.words(), right.words(), analyses.of(left.spoken()))
                : Optional.empty();
    }

    private boolean isNew(RewordedTo reworded, Wordlist known) {
        var language = wordings.founding(reworded.fromId()).spoken();
        return pair(reworded.fromId(), reworded.toId())
                .filter(pair -> isNew(pair, language, known))
                .isPresent();
    }

    /** Whether the list does not say so already. */
    boolean isNew(WordPair pair, Language language) {
        return isNew(pair, language, synonyms.all());
    }

    private boolean isNew(WordPair pair, Language language, Wordlist known) {
        return known.in(language).stream().noneMatch(each -> says(each, pair));
    }

    private boolean says(Synonym synonym, WordPair pair) {
        var language = synonym.language();
        return synonym.asked().stream()
                .filter(asked -> same(asked, pair.typed(), language))
                .flatMap(asked -> synonym.instead(asked).stream())
                .anyMatch(instead -> same(instead, pair.found(), language));
    }

    private boolean same(String one, String other, Language language) {
        var analysis = analyses.of(language);
        return WordingDigest.of(one, language, analysis)
                .equals(WordingDigest.of(other, language, analysis));
    }
}
