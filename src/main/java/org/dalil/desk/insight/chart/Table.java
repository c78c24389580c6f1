package org.dalil.desk.insight.chart;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What stands behind a chart, in words and numbers as the page writes them.
 *
 * @param heads of all columns, the names' one first
 * @param csv the address of the same as a file, or null
 */
public record Table(String caption, List<String> heads, List<Row> rows, @Nullable String csv) {

    public Table {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.cells().size() != heads.size() - 1) {
                throw new IllegalArgumentException(row + " under " + heads);
            }
        }
    }

    /**
     * @param address where the name leads, or null
     */
    public record Row(String name, @Nullable String address, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
