import com.google.googlejavaformat.java.Main;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The house format: {@code check} fails and names the files, {@code apply} writes them. */
class Format {
    public static void main(String[] words) throws Exception {
        var apply = words.length > 0 && words[0].equals("apply");
        var options = new ArrayList<>(List.of("--aosp"));
        options.addAll(
                apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        options.addAll(sources());
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var status = new Main(out, out, System.in).format(options.toArray(String[]::new));
        if (status != 0 && !apply) {
            out.println(
                    "Not in the house format: the files above. Mend with: mvn -q process-sources"
                            + " -Dformat=apply");
        }
        System.exit(status);
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
