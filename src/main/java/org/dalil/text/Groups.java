package org.dalil.text;

import java.util.List;
import java.util.regex.Pattern;

/** A number in groups of digits, of which amounts, years and ranges are nobody's. */
final class Groups {
    private static final Pattern BETWEEN = Pattern.compile("[^0-9]+");
    private static final Pattern YEAR = Pattern.compile("(?:1[3-9]|20)[0-9]{2}");
    private static final int LONGEST_OF_A_RANGE = 6;
    private static final int FEWEST_PAIRS = 4;

    private final List<String> groups;
    private final boolean isSpaced;

    Groups(String number) {
        this.groups = BETWEEN.splitAsStream(number).filter(group -> !group.isEmpty()).toList();
        this.isSpaced =
                number.chars()
                        .allMatch(
                                at ->
                                        Character.isDigit(at)
                                                || at == ' '
                                                || at == '\u00A0'
                                                || at == '\u202F');
    }

    boolean arePersonal() {
        return groups.size() > 1
                && areLongEnough()
                && !areYears()
                && !(isSpaced ? areThousands() || isNameAndYear() : areRange());
    }

    /** {@code 1 2 3 4 5 6 7} counts, {@code 06 12 34 56 78} is a telephone. */
    private boolean areLongEnough() {
        return groups.stream().anyMatch(group -> group.length() > 2)
                || groups.size() >= FEWEST_PAIRS
                        && groups.stream().allMatch(group -> group.length() == 2);
    }

    private boolean areYears() {
        return groups.stream().allMatch(group -> YEAR.matcher(group).matches());
    }

    /** {@code 1 234 567} and {@code 12 500 000}; {@code 612 345 678} may well be a telephone. */
    private boolean areThousands() {
        var first = groups.getFirst();
        return first.length() <= 3
                && groups.stream().skip(1).allMatch(group -> group.length() == 3)
                && (first.length() == 1 || groups.getLast().equals("000"));
    }

    /** {@code Office 365 2019}. */
    private boolean isNameAndYear() {
        return groups.size() == 2 && YEAR.matcher(groups.getLast()).matches();
    }

    /** {@code 8000-8090}, {@code 950-1050}. */
    private boolean areRange() {
        var from = groups.getFirst();
        var to = groups.getLast();
        if (groups.size() != 2 || to.length() > LONGEST_OF_A_RANGE || from.length() > to.length()) {
            return false;
        }
        var isRound = from.endsWith("0") && to.endsWith("0");
        return Integer.parseInt(from) < Integer.parseInt(to)
                && (isRound || from.length() == to.length());
    }
}
