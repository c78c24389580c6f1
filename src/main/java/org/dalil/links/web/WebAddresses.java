package org.dalil.links.web;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.settings.Settings;
import org.dalil.text.Sha256;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The door to the addresses of other sites that live texts lead to. */
@Singleton
public class WebAddresses {
    private static final int LONGEST = 2000;

    /** Who signs in with an address, or writes a host that is none, is not followed. */
    private static final Pattern WEB =
            Pattern.compile(
                    "(https?):/{2}([^/?#@:\\\\\\s\\[\\]]+)(:\\d{1,5})?([/?][^#]*)?(?:#.*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern UNFIT =
            Pattern.compile("[\\s\"<>\\\\^`{|}\\p{Cc}]|%(?![0-9A-Fa-f]{2})");

    private final WebAddressRepository repository;
    private final Transactions transactions;
    private final Settings settings;
    private final Clock clock;

    WebAddresses(
            WebAddressRepository repository,
            Transactions transactions,
            Settings settings,
            Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** A destination as it can be asked: without its fragment, in ASCII; empty where it cannot. */
    public static Optional<String> readable(String destination) {
        var written = destination.strip();
        var parts = WEB.matcher(written.startsWith("//") ? "https:" + written : written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var port = parts.group(3) == null ? "" : parts.group(3);
        var path = parts.group(4) == null ? "/" : parts.group(4);
        try {
            var host = IDN.toASCII(parts.group(2), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            var scheme = parts.group(1).toLowerCase(Locale.ROOT);
            var address = new URI(scheme + "://" + host + port + fit(path)).toASCIIString();
            return Optional.of(address)
                    .filter(each -> each.length() <= LONGEST)
                    .filter(each -> URI.create(each).getHost() != null);
        } catch (URISyntaxException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** As a browser does it. */
    private static String fit(String path) {
        return UNFIT.matcher(path.startsWith("?") ? "/" + path : path)
                .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
    }

    public static String digest(String address) {
        return Sha256.hex(address.getBytes(StandardCharsets.UTF_8));
    }

    /** Has them asked from the next night on; in the transaction of whoever leads there. */
    public void know(List<String> addresses) {
        var today = LocalDate.ofInstant(clock.instant(), settings.portal().zone());
        transactions.write(
                () -> addresses.forEach(each -> repository.know(digest(each), each, today)));
    }

    /** Since when what is written leads nowhere; empty where that is not known. */
    public Optional<Instant> deadSince(String destination) {
        return readable(destination)
                .flatMap(address -> repository.findByDigest(digest(address)))
                .map(WebAddress::deadSince);
    }

    public Asked asked() {
        var all = 0L;
        var waiting = 0L;
        var silent = 0L;
        for (var each : repository.counts()) {
            all += each.addresses();
            switch (each.answer()) {
                case NEW -> waiting += each.addresses();
                case UNASKED -> silent += each.addresses();
                case FINE, GONE, SILENT -> {}
            }
        }
        return new Asked(all, waiting, silent);
    }
}
