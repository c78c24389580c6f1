package org.dalil.insight.daily.place;

import org.dalil.insight.attempt.reading.Known;
import org.dalil.insight.daily.place.DayWords.Text;
import org.dalil.insight.topic.words.TellingWords;
import org.dalil.search.language.Analysis;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Where the words, articles and cases of one day belong, found out before its visits are read.
 *
 * @param digests of words, as they were told
 * @param wordings by digest
 * @param opened which topics' searches opened which articles in the days before
 */
public record DayKnown(
        Map<Told, String> digests,
        Map<String, Place> wordings,
        Map<Text, Place> articles,
        Map<Long, Place> cases,
        Set<OpenedBefore> opened,
        Function<Language, Analysis> analyses)
        implements Known {

    record OpenedBefore(long root, long article) {}

    @Override
    public @Nullable Place words(String text, Language language) {
        var digest = digests.get(new Told(text, language));
        return digest == null ? null : wordings.get(digest);
    }

    @Override
    public @Nullable Place article(long article, Language text) {
        return articles.get(new Text(article, text));
    }

    @Override
    public @Nullable Place ofCase(long caseId) {
        return cases.get(caseId);
    }

    @Override
    public boolean opens(long root, long article) {
        return opened.contains(new OpenedBefore(root, article));
    }

    @Override
    public boolean akin(String one, String other, Language language) {
        var analysis = analyses.apply(language);
        return TellingWords.of(analysis, one).shareOne(TellingWords.of(analysis, other));
    }
}
