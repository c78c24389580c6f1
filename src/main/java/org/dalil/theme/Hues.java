package org.dalil.theme;

/** Arithmetic of colours that are written {@code #0A6163}. */
final class Hues {
    private static final int CHANNELS = 3;
    private static final double STEP = 0.02;

    private Hues() {}

    /** So much of one, the rest of the other. */
    static String mixed(String one, String other, double share) {
        var mixed = new int[CHANNELS];
        for (var at = 0; at < CHANNELS; at++) {
            mixed[at] =
                    (int) Math.round(channel(one, at) * share + channel(other, at) * (1 - share));
        }
        return written(mixed);
    }

    /** The colour with as much white in it as it takes to stand out from a dark ground. */
    static String lightened(String colour, String ground, double ratio) {
        for (var white = 0.0; white < 1; white += STEP) {
            var lighter = mixed("#FFFFFF", colour, white);
            if (Contrast.ratio(lighter, ground) >= ratio) {
                return lighter;
            }
        }
        return "#FFFFFF";
    }

    private static int channel(String colour, int at) {
        var hex = colour.substring(1);
        var whole = hex.length() == CHANNELS ? hex.replaceAll("(.)", "$1$1") : hex;
        return Integer.parseInt(whole.substring(2 * at, 2 * at + 2), 16);
    }

    private static String written(int[] channels) {
        return "#%02X%02X%02X".formatted(channels[0], channels[1], channels[2]);
    }
}
