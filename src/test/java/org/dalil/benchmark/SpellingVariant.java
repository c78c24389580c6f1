package org.dalil.benchmark;

import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Ways in which people write one Arabic query, none of them a mistake that should cost a hit. */
public enum SpellingVariant {
    AS_TYPED {
        @Override
        String of(String query) {
            return query;
        }
    },
    HAMZA_LEFT_OUT {
        @Override
        String of(String query) {
            return mapped(query, "أإآٱؤئ", "ااااوي");
        }
    },
    HAMZA_ON_ANOTHER_SEAT {
        @Override
        String of(String query) {
            return mapped(query, "أإؤئ", "إأئؤ");
        }
    },
    HAMZA_ADDED {
        @Override
        String of(String query) {
            return replaced(query, "(?<!\\p{L})ا(?!ل)(?=\\p{L}{2})", "إ");
        }
    },
    YA_WITHOUT_DOTS {
        @Override
        String of(String query) {
            return replaced(query, "ي(?!\\p{L})", "ى");
        }
    },
    YA_WITH_DOTS {
        @Override
        String of(String query) {
            return mapped(query, "ى", "ي");
        }
    },
    YA_AND_KAF_OF_A_PERSIAN_KEYBOARD {
        @Override
        String of(String query) {
            return mapped(query, "يك", "یک");
        }
    },
    TA_MARBUTA_AS_HA {
        @Override
        String of(String query) {
            return mapped(query, "ة", "ه");
        }
    },
    HA_AS_TA_MARBUTA {
        @Override
        String of(String query) {
            return replaced(query, "(?<=\\p{L}{2})ه(?!\\p{L})", "ة");
        }
    },
    HARAKAT {
        @Override
        String of(String query) {
            return spread(
                    query, at -> Character.toString("\u064E\u064F\u0650\u0652".charAt(at % 4)));
        }
    },
    TATWEEL {
        @Override
        String of(String query) {
            return replaced(
                    query, "(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=\\p{InArabic}\\p{L}*)(?=\\p{L})", "ـ");
        }
    },
    ARABIC_DIGITS {
        @Override
        String of(String query) {
            return mapped(query, "0123456789", "٠١٢٣٤٥٦٧٨٩");
        }
    },
    LATIN_DIGITS {
        @Override
        String of(String query) {
            return mapped(query, "٠١٢٣٤٥٦٧٨٩", "0123456789");
        }
    };

    abstract String of(String query);

    public QuerySet.Asked of(QuerySet.Asked query) {
        return new QuerySet.Asked(query.id(), of(query.text()), query.language());
    }

    private static String mapped(String query, String from, String to) {
        var mapped = new StringBuilder(query.length());
        for (var at = 0; at < query.length(); at++) {
            var place = from.indexOf(query.charAt(at));
            mapped.append(place < 0 ? query.charAt(at) : to.charAt(place));
        }
        return mapped.toString();
    }

    private static String replaced(String query, String pattern, String by) {
        return Pattern.compile(pattern).matcher(query).replaceAll(by);
    }

    /** Something behind every Arabic letter. */
    private static String spread(String query, IntFunction<String> mark) {
        var spread = new StringBuilder(query.length() * 2);
        for (var at = 0; at < query.length(); at++) {
            spread.append(query.charAt(at));
            if (query.charAt(at) >= '\u0621' && query.charAt(at) <= '\u064A') {
                spread.append(mark.apply(at));
            }
        }
        return spread.toString();
    }
}
