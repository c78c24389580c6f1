package org.dalil.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Load by the program of that name, on one thread. */
record Wrk(Path program) implements Load {
    private static final String SCRIPT =
            """
            local paths = { %s }
            local browsers = %d
            local requests = {}
            local at = 0
            function init()
              for i = 1, browsers do
                local path = paths[(i - 1) %% #paths + 1]
                requests[i] = wrk.format("GET", path, {["User-Agent"] = "%s" .. (i - 1)})
              end
            end
            function request()
              at = at %% #requests + 1
              return requests[at]
            end
            function done(summary, latency)
              local errors = summary.errors
              local failures = errors.connect + errors.read + errors.write + errors.status + errors.timeout
              io.write(string.format("\\nfigures %%d %%d %%d %%d\\n",
                summary.requests, summary.duration, latency:percentile(99), failures))
            end
            """;

    @Override
    public Outcome run(String url, List<String> paths, int seconds, int browsers)
            throws IOException, InterruptedException {
        var script = Files.createTempFile("load", ".lua");
        try {
            Files.writeString(script, SCRIPT.formatted(quoted(paths), browsers, Load.BROWSER));
            var process =
                    new ProcessBuilder(
                                    program.toString(),
                                    "-t1",
                                    "-c" + READERS,
                                    "-d" + seconds + "s",
                                    "--timeout",
                                    "20s",
                                    "-s" + script,
                                    url)
                            .redirectErrorStream(true)
                            .start();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(10, TimeUnit.SECONDS);
            return outcome(output);
        } finally {
            Files.delete(script);
        }
    }

    private static Outcome outcome(String output) {
        var figures =
                output.lines()
                        .filter(line -> line.startsWith("figures "))
                        .map(line -> line.split(" "))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("wrk said: " + output));
        return new Outcome(
                Long.parseLong(figures[1]),
                Long.parseLong(figures[2]) / 1e6,
                Long.parseLong(figures[3]) / 1e3,
                Long.parseLong(figures[4]));
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", "));
    }
}
