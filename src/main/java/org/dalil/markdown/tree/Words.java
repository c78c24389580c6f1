package org.dalil.markdown.tree;

import org.dalil.text.Language;

import java.util.Map;

/**
 * The few words that rendering itself adds, in the language of the article; other languages get the
 * English ones. They are here and not among a theme's, because rendered articles are kept and a
 * theme may change under them.
 *
 * @param alerts by kind
 */
record Words(
        Map<String, String> alerts,
        String table,
        String code,
        String footnotes,
        String back,
        String done,
        String open) {
    private static final Words ENGLISH =
            new Words(
                    Map.of(
                            "note", "Note",
                            "tip", "Tip",
                            "important", "Important",
                            "warning", "Warning",
                            "caution", "Caution"),
                    "Table",
                    "Code",
                    "Footnotes",
                    "Back to the text",
                    "Done",
                    "Not done");
    private static final Words ARABIC =
            new Words(
                    Map.of(
                            "note", "ملاحظة",
                            "tip", "نصيحة",
                            "important", "مهم",
                            "warning", "تحذير",
                            "caution", "تنبيه"),
                    "جدول",
                    "نص برمجي",
                    "الحواشي",
                    "العودة إلى النص",
                    "مُنجز",
                    "غير مُنجز");

    static Words of(Language language) {
        return language.locale().getLanguage().equals("ar") ? ARABIC : ENGLISH;
    }
}
