package org.dalil.theme.file;

import org.dalil.theme.template.Report;
import org.dalil.theme.template.Rule;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A YAML file of maps and scalars. Read as nodes, not as objects: so lines are known, nothing is
 * constructed, and words stay words.
 */
public final class YamlFile {
    private final String file;
    private final Report report;
    private final Rule rule;
    private final List<Entry> entries = new ArrayList<>();

    private YamlFile(String file, Rule rule, Report report) {
        this.file = file;
        this.rule = rule;
        this.report = report;
    }

    public static List<Entry> entries(String file, String text, Rule rule, Report report) {
        var reader = new YamlFile(file, rule, report);
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root != null) {
                reader.read(root, List.of());
            }
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            var line = mark == null ? 0 : mark.getLine() + 1;
            report.found(file, line, rule, broken.getProblem());
        }
        return reader.entries;
    }

    private void read(Node node, List<String> path) {
        switch (node) {
            case MappingNode mapping -> {
                var seen = new HashSet<String>();
                for (var tuple : mapping.getValue()) {
                    read(tuple, path, seen);
                }
            }
            case ScalarNode scalar -> entries.add(new Entry(path, scalar.getValue(), line(node)));
            default -> problem(node, "only names with values are expected here, no list");
        }
    }

    private void read(NodeTuple tuple, List<String> path, HashSet<String> seen) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problem(tuple.getKeyNode(), "a name is expected here");
        } else if (!seen.add(key.getValue())) {
            problem(key, "'" + key.getValue() + "' stands here twice");
        } else {
            var longer = new ArrayList<>(path);
            longer.add(key.getValue());
            read(tuple.getValueNode(), List.copyOf(longer));
        }
    }

    private void problem(Node node, String reason) {
        report.found(file, line(node), rule, reason);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
