package org.dalil.links.web;

import static java.util.stream.Collectors.groupingBy;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** Some addresses, asked: several hosts beside each other, each host one request after another. */
final class Rounds {
    static final int HOSTS = 8;

    /** So many silent hosts at once, and more than answer, are more likely our own network. */
    private static final int SUSPICIOUS = 10;

    private final Web web;
    private final Duration pause;
    private final BooleanSupplier goesOn;

    /**
     * @param pause between two requests to a host
     * @param goesOn asked before each; what is not asked then is asked another time
     */
    Rounds(Web web, Duration pause, BooleanSupplier goesOn) {
        this.web = web;
        this.pause = pause;
        this.goesOn = goesOn;
    }

    /**
     * @param witness that answered not long ago: asked where nobody else answers, for then our own
     *     network may be away
     */
    Map<WebAddress, Answer> ask(List<WebAddress> addresses, @Nullable WebAddress witness) {
        var answers = new ConcurrentHashMap<WebAddress, Answer>();
        try (var hosts =
                Executors.newFixedThreadPool(
                        HOSTS, Thread.ofVirtual().name("links-", 0).factory())) {
            addresses.stream()
                    .collect(groupingBy(WebAddress::host))
                    .values()
                    .forEach(each -> hosts.execute(() -> ask(each, answers)));
        }
        return isSound(answers, witness) ? answers : withoutSilence(answers);
    }

    private void ask(List<WebAddress> ofOneHost, Map<WebAddress, Answer> answers) {
        for (var each : ofOneHost) {
            if (!goesOn.getAsBoolean()) {
                return;
            }
            var said = web.ask(each.address());
            answers.put(each, said);
            if (said.isTooMuch()) {
                ofOneHost.forEach(other -> answers.putIfAbsent(other, said));
                return;
            }
            if (!rested()) {
                return;
            }
        }
    }

    private boolean rested() {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isSound(Map<WebAddress, Answer> answers, @Nullable WebAddress witness) {
        var silent = hosts(answers, false);
        if (silent == 0) {
            return true;
        }
        var speaking = hosts(answers, true);
        return speaking == 0
                ? witness != null && web.ask(witness.address()).isFromSomebody()
                : silent < SUSPICIOUS || silent <= speaking;
    }

    /** Different ones of which somebody answers, or nobody does. */
    private static long hosts(Map<WebAddress, Answer> answers, boolean speaking) {
        return answers.entrySet().stream()
                .filter(
                        each ->
                                speaking
                                        ? each.getValue().isFromSomebody()
                                        : each.getValue().kind() == Answer.Kind.SILENT)
                .map(each -> each.getKey().host())
                .distinct()
                .count();
    }

    private static Map<WebAddress, Answer> withoutSilence(Map<WebAddress, Answer> answers) {
        var sound = new HashMap<>(answers);
        sound.replaceAll(
                (_, said) -> said.kind() == Answer.Kind.SILENT ? Answer.unasked("network") : said);
        return sound;
    }
}
