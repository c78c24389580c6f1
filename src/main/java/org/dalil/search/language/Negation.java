package org.dalil.search.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * «ما» asks before a noun («ما رسوم التحويل») and negates before a verb («ما يشتغل»), where losing
 * it would turn the question round. Only what is surely a verb counts.
 */
final class Negation {
    /** What it stands for, and is found by. */
    static final String NOT = "لا";

    static final List<String> WRITTEN = List.of("ما", "وما");

    private static final Forms FORMS = new Forms("ما", List.of(NOT), false);

    private static final Set<String> VERBS =
            words(
                    "أقدر نقدر تقدر قدرت قدرنا أعرف نعرف تعرف عرفت أدري ندري أستطيع نستطيع تستطيع"
                            + " استطعت أشوف لقيت لقينا حصلت حصلنا استلمت استلمنا وصل وصلت وصلني"
                            + " وصلتني وصلنا جاني جاتني جاء رد ردوا ردت فتح فتحت اشتغل اشتغلت ضبط"
                            + " ضبطت زبط زبطت شغال شغالة راضي راضية عندي عندنا تشتغل تعمل تفتح"
                            + " تظهر تطلع توصل تصل تقبل تدخل تضبط تزبط تحمل تنزل تفيد تنفع توجد"
                            + " تتوفر تستجيب تنفتح تشحن تبان قبل نفع ظهر ظهرت طلع طلعت نزل نزلت");

    /** Begin like a verb, but what is asked for: «ما يلزم للتسجيل». */
    private static final Set<String> ASKED =
            words(
                    "يلي يجب يلزم يخص يخصني يتعلق يحدث يعني يسمى ينبغي يعادل يناسب يناسبني يميز"
                            + " يحق يترتب يجري يهم يهمني يوم يوميا");

    private Negation() {}

    static boolean mayBe(Forms word) {
        return WRITTEN.contains(word.exact());
    }

    static boolean isBefore(Forms next) {
        var word = next.exact();
        if (ASKED.contains(word)) {
            return false;
        }
        return VERBS.contains(word)
                || word.length() >= 4 && word.charAt(0) == 'ي'
                || word.length() >= 5 && word.endsWith("ش");
    }

    static Forms forms() {
        return FORMS;
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" "))
                .map(Arabic::exact)
                .collect(Collectors.toUnmodifiableSet());
    }
}
