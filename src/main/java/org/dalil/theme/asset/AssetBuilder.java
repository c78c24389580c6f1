package org.dalil.theme.asset;

import org.dalil.text.Sha256;
import org.dalil.theme.file.Text;
import org.dalil.theme.file.ThemeFile;
import org.dalil.theme.template.Report;
import org.dalil.theme.template.Rule;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Gives every asset its fingerprint; stylesheets last, for theirs depends on what they name. */
public final class AssetBuilder {
    private static final int FINGERPRINT = 12;

    private final Map<String, ThemeFile> files;
    private final Report report;
    private final Map<String, Asset> built = new HashMap<>();
    private final Deque<String> building = new ArrayDeque<>();

    /**
     * @param files by name below {@code assets/}
     */
    public AssetBuilder(Map<String, ThemeFile> files, Report report) {
        this.files = files;
        this.report = report;
    }

    public Assets build() {
        files.keySet().forEach(this::asset);
        return new Assets(
                Map.copyOf(built),
                built.values().stream().collect(Collectors.toMap(Asset::address, asset -> asset)));
    }

    /** Null where there is none, or where stylesheets import each other in a circle. */
    private @Nullable Asset asset(String name) {
        var done = built.get(name);
        var file = files.get(name);
        if (done != null || file == null || building.contains(name)) {
            return done;
        }
        building.push(name);
        var bytes = name.endsWith(".css") ? stylesheet(name, file) : file.bytes();
        building.pop();
        var asset = asset(name, bytes);
        built.put(name, asset);
        return asset;
    }

    private byte[] stylesheet(String name, ThemeFile file) {
        var sheet = new Stylesheet(name, file.shown(), this::addressOf, report);
        return sheet.rewrite(Text.of(file.bytes())).getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable String addressOf(String name) {
        var asset = asset(name);
        return asset == null ? null : asset.address();
    }

    private Asset asset(String name, byte[] bytes) {
        var hash = Sha256.hex(bytes);
        var dot = name.lastIndexOf('.');
        var end = dot > name.lastIndexOf('/') ? dot : name.length();
        var address =
                Assets.ROOT
                        + name.substring(0, end)
                        + "."
                        + hash.substring(0, FINGERPRINT)
                        + name.substring(end);
        var type = ContentType.of(name);
        if (type == null) {
            report.found(
                    files.get(name).shown(), 0, Rule.MANIFEST, "files of this kind are not served");
            type = "application/octet-stream";
        }
        return new Asset(
                address, type, bytes, packed(bytes, type), '"' + hash.substring(0, 32) + '"');
    }

    private static byte @Nullable [] packed(byte[] bytes, String type) {
        if (!ContentType.isPacked(type)) {
            return null;
        }
        var out = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.size() < bytes.length ? out.toByteArray() : null;
    }
}
