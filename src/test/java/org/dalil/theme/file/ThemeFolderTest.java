package org.dalil.theme.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class ThemeFolderTest {
    @TempDir private Path directory;

    private static void fill(Path folder) throws IOException {
        for (var file : new String[] {"theme.yml", "pages/page.hbs", ".git/x", "pages/page.hbs~"}) {
            var target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, "x");
        }
    }

    @Test
    void readsAFolderWithoutWhatEditorsLeave() throws IOException {
        fill(directory.resolve("themes/own"));
        assertThat(ThemeFolder.onDisk(directory.resolve("themes/own")).files())
                .containsOnlyKeys("theme.yml", "pages/page.hbs");
    }

    @Test
    void readsAFolderInsideAJar() throws IOException {
        var jar = URI.create("jar:" + directory.resolve("a b.jar").toUri());
        try (var inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            fill(inside.getPath("/themes/own"));
        }
        var manifest = URI.create(jar + "!/themes/own/theme.yml");
        assertThat(ThemeFolder.read(manifest, "themes/own"))
                .containsOnlyKeys("theme.yml", "pages/page.hbs");
    }

    @Test
    void findsThemesInsideTheProgram() {
        assertThat(ThemeFolder.onClassPath("default").orElseThrow().files())
                .containsKey("layouts/base.hbs");
        assertThat(ThemeFolder.onClassPath("gone")).isEmpty();
    }
}
