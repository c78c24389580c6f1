package org.dalil.theme;

import org.dalil.text.Sha256;
import org.dalil.theme.asset.Asset;
import org.dalil.theme.asset.Assets;
import org.dalil.theme.file.Text;
import org.dalil.theme.file.ThemeChain;
import org.dalil.theme.message.Catalogue;
import org.dalil.theme.message.Formats;
import org.dalil.theme.message.PlainSink;
import org.dalil.theme.page.PageBroken;
import org.dalil.theme.page.Rendering;
import org.dalil.theme.page.TemplateSet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** A theme, whole and checked. Never changes; may be used by many threads at once. */
public final class Theme {
    private final String name;
    private final String version;
    private final String fingerprint;
    private final List<Path> onDisk;
    private final Settings settings;
    private final Assets assets;
    private final Catalogue catalogue;
    private final TemplateSet templates;
    private final Map<Manner, Formats> formats = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> settingsByLanguage = new ConcurrentHashMap<>();

    private record Manner(String language, Digits digits, String calendar, ZoneId zone) {}

    Theme(
            ThemeChain chain,
            Settings settings,
            Assets assets,
            Catalogue catalogue,
            TemplateSet templates) {
        name = chain.manifests().getFirst().name();
        version = chain.manifests().getFirst().version();
        fingerprint = fingerprint(chain);
        onDisk = chain.onDisk();
        this.settings = settings;
        this.assets = assets;
        this.catalogue = catalogue;
        this.templates = templates;
    }

    public String name() {
        return name;
    }

    /** As its author counts. */
    public String version() {
        return version;
    }

    /** Another one after any change to any file; for caches of pages. */
    public String fingerprint() {
        return fingerprint;
    }

    /** What stands behind a token of its colours: {@code bg}; white where it sets none. */
    String colour(String token, boolean dark) {
        var setting = settings.styles(dark).get(token);
        return setting == null ? (dark ? "#12181B" : "#FFFFFF") : setting.value();
    }

    /** The languages it has messages in. */
    public Set<String> languages() {
        return new TreeSet<>(catalogue.languages().keySet());
    }

    /**
     * A whole page as HTML.
     *
     * @param page the name of a file in {@code pages/}, without {@code .hbs}
     * @param record an inert page record
     * @throws TemplateBroken if the template asks for what it cannot have
     * @throws IllegalArgumentException if there is no such page
     */
    public String render(String page, Object record, Presentation presentation) {
        var language = presentation.language().code();
        var seen = settingsByLanguage.computeIfAbsent(language, settings::in);
        var rendering =
                new Rendering(
                        presentation.language(), presentation.now(), formats(presentation), seen);
        try {
            return templates.render(page, record, rendering);
        } catch (PageBroken broken) {
            throw new TemplateBroken(broken);
        }
    }

    /**
     * One message as plain text, for what is not a page (feeds, mails).
     *
     * @return the key itself where no language has the message
     */
    public String message(String key, Map<String, ?> arguments, Presentation presentation) {
        var found = catalogue.find(presentation.language().code(), key);
        if (found.isEmpty()) {
            return key;
        }
        var out = new StringBuilder();
        found.get()
                .format(
                        arguments,
                        formats(presentation),
                        new PlainSink(out, presentation.language()));
        return out.toString();
    }

    /** A day as text, for what is not a page. */
    public String date(LocalDate day, Presentation presentation) {
        return formats(presentation).date(day);
    }

    /** A day with its hour. */
    public String moment(Instant at, Presentation presentation) {
        return formats(presentation).moment(at);
    }

    /**
     * The fingerprinted address of an asset, from the root of the site.
     *
     * @param name as it lies below {@code assets/}: {@code css/base.css}
     */
    public Optional<String> address(String name) {
        return Optional.ofNullable(assets.byName().get(name)).map(Asset::address);
    }

    /**
     * A stylesheet with this theme's light colours written out in it, for what fetches nothing
     * (mails); empty where there is none.
     *
     * @param name as it lies below {@code assets/}
     */
    public String stylesheet(String name) {
        var asset = assets.byName().get(name);
        if (asset == null) {
            return "";
        }
        var css = new String(asset.bytes(), StandardCharsets.UTF_8);
        for (var style : settings.styles(false).entrySet()) {
            css = css.replace("var(--" + style.getKey() + ")", style.getValue().value());
        }
        return css;
    }

    /**
     * @param path as it was asked for, with or without {@code /assets/}
     */
    public Optional<Asset> asset(String path) {
        return assets.at(path);
    }

    /** The folders whose files may change while it is in use. */
    List<Path> onDisk() {
        return onDisk;
    }

    private Formats formats(Presentation presentation) {
        var manner =
                new Manner(
                        presentation.language().code(),
                        presentation.digits(),
                        presentation.calendar(),
                        presentation.zone());
        return formats.computeIfAbsent(
                manner,
                _ ->
                        new Formats(
                                presentation.language().locale(),
                                presentation.digits().code(),
                                presentation.calendar(),
                                presentation.zone()));
    }

    private static String fingerprint(ThemeChain chain) {
        var digest = Sha256.begun();
        for (var folder : chain.folders()) {
            folder.files()
                    .forEach(
                            (file, bytes) -> {
                                digest.update(Text.bytes(file));
                                digest.update(bytes);
                            });
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
