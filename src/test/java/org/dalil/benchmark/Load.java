package org.dalil.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Readers who ask for paths in turn, as fast as they are answered. */
interface Load {
    int READERS = 8;

    /** Enough browsers that counting has visitors to count; the same for every server. */
    int BROWSERS = 500;

    /** What each says of itself, before its number. */
    String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.";

    Outcome run(String url, List<String> paths, int seconds, int browsers)
            throws IOException, InterruptedException;

    /** By as many browsers as there always are. */
    default Outcome run(String url, List<String> paths, int seconds)
            throws IOException, InterruptedException {
        return run(url, paths, seconds, BROWSERS);
    }

    /** {@code wrk} where it is installed: it takes least of the machine from the server. */
    static Load best() {
        var found =
                Arrays.stream(System.getenv("PATH").split(":"))
                        .map(folder -> Path.of(folder, "wrk"))
                        .filter(Files::isExecutable)
                        .findFirst();
        return found.<Load>map(Wrk::new).orElseGet(ClientLoad::new);
    }

    static String browser(int number) {
        return BROWSER + number;
    }

    /**
     * @param p99Millis 99 of 100 were answered within
     * @param failures answers other than 200, and none at all
     */
    record Outcome(long requests, double seconds, double p99Millis, long failures) {

        double perSecond() {
            return requests / seconds;
        }
    }
}
