package org.dalil.cases.file;

import java.util.List;
import java.util.Map;

/**
 * One case as a file has it.
 *
 * @param line where it begins, from 1
 * @param fields by the names of a CSV's head
 * @param searches what the customer searched for
 * @param fault why it could not be read, or empty
 */
record Row(long line, Map<String, String> fields, List<String> searches, String fault) {

    static Row broken(long line, String fault) {
        return new Row(line, Map.of(), List.of(), fault);
    }

    String get(String name) {
        return fields.getOrDefault(name, "");
    }
}
