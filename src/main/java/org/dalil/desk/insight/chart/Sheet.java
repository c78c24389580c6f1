package org.dalil.desk.insight.chart;

import org.dalil.text.Language;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a chart is drawn on.
 *
 * @param mirrored whether it is read from right to left
 */
public record Sheet(boolean mirrored) {

    public static Sheet of(Language reader) {
        return new Sheet(reader.direction().equals("rtl"));
    }

    /**
     * Where something stands across, as an attribute of SVG.
     *
     * @param share of the width from where reading begins
     */
    String across(double share) {
        return percent(mirrored ? 1 - within(share) : within(share));
    }

    /** Where the left edge of a box is that begins there in the direction of reading. */
    String left(double from, double width) {
        return percent(mirrored ? 1 - within(from) - within(width) : within(from));
    }

    String percent(double share) {
        return number(100 * within(share)) + "%";
    }

    /** In the thousandths that the stretched part of a chart counts in. */
    String thousandth(double share) {
        return number(1000 * (mirrored ? 1 - within(share) : within(share)));
    }

    /** As SVG wants it, whatever the reader's digits are. */
    static String number(double value) {
        var text = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return text.signum() == 0 ? "0" : text.toPlainString();
    }

    private static double within(double share) {
        return Double.isNaN(share) ? 0 : Math.clamp(share, 0, 1);
    }
}
