package org.dalil.markdown;

import org.dalil.markdown.tree.Folded;
import org.dalil.text.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a resolution report, known by its heading in any of the languages we have words for.
 */
public enum ReportPart {
    ISSUE(
            List.of("Issue", "Problem", "Symptoms", "Question"),
            List.of("المشكلة", "وصف المشكلة", "الأعراض", "السؤال")),
    ENVIRONMENT(List.of("Environment"), List.of("بيئة الاستخدام", "البيئة", "الظروف")),
    RESOLUTION(
            List.of("Resolution", "Solution", "Answer"),
            List.of("الحل", "خطوات الحل", "المعالجة", "الإجابة")),
    /** Optional: often nobody knows it. */
    CAUSE(List.of("Cause", "Root cause"), List.of("السبب", "سبب المشكلة", "السبب الجذري"));

    private final Set<Folded> headings;
    private final String english;
    private final String arabic;

    ReportPart(List<String> english, List<String> arabic) {
        this.english = english.getFirst();
        this.arabic = arabic.getFirst();
        this.headings =
                Stream.concat(english.stream(), arabic.stream())
                        .map(Folded::of)
                        .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isRequired() {
        return this != CAUSE;
    }

    /** The heading under which a new text in this language has it. */
    public String heading(Language language) {
        return language.equals(Language.ARABIC) ? arabic : english;
    }

    static Optional<ReportPart> headed(String heading) {
        var folded = Folded.of(heading);
        return Arrays.stream(values()).filter(part -> part.headings.contains(folded)).findFirst();
    }
}
