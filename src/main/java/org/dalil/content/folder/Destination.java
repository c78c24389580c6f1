package org.dalil.content.folder;

import org.dalil.text.Language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/**
 * Where a link within the folder leads.
 *
 * @param paths where to look, in order: beside the file, then from the top of the folder; none
 *     where it leads out of the folder
 * @param fragment with its {@code #}; else empty
 * @param fromTop written with a leading slash, as addresses of a web site are
 */
public record Destination(List<String> paths, String fragment, boolean fromTop) {
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]{2}|#|\\?).*", Pattern.DOTALL);

    /**
     * @param folder of the file that holds the link
     * @return empty for what leads to no file: a web address, a fragment of the same text
     */
    public static Optional<Destination> in(String folder, String destination) {
        if (destination.isBlank() || ELSEWHERE.matcher(destination).matches()) {
            return Optional.empty();
        }
        var hash = destination.indexOf('#');
        var fragment = hash < 0 ? "" : destination.substring(hash);
        var address = hash < 0 ? destination : destination.substring(0, hash);
        var query = address.indexOf('?');
        var path = Percent.decode(query < 0 ? address : address.substring(0, query));
        var slashed = FileAddress.composed(path.replace('\\', '/'));
        var fromTop = slashed.startsWith("/");
        var paths = new LinkedHashSet<String>();
        if (!fromTop) {
            resolved(folder, slashed).ifPresent(paths::add);
        }
        if (fromTop || !paths.isEmpty()) {
            resolved("", slashed).ifPresent(paths::add);
        }
        return Optional.of(new Destination(List.copyOf(paths), fragment, fromTop));
    }

    /** The references an article at one of these paths may have. */
    public SequencedSet<String> refs(List<Language> languages) {
        var refs = new LinkedHashSet<String>();
        for (var path : paths) {
            var bare = FileAddress.isMarkdown(path) ? FileAddress.withoutMd(path) : path;
            var dot = bare.lastIndexOf('.');
            var suffix = bare.substring(dot + 1).toLowerCase(Locale.ROOT);
            if (dot > 0 && languages.stream().anyMatch(each -> each.code().equals(suffix))) {
                refs.add(bare.substring(0, dot));
            }
            refs.add(bare);
        }
        return refs;
    }

    private static Optional<String> resolved(String folder, String path) {
        var names = new ArrayDeque<String>();
        for (var name : (folder + "/" + path).split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("/", new ArrayList<>(names)));
    }
}
