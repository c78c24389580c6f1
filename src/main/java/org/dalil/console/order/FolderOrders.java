package org.dalil.console.order;

import io.micronaut.context.annotation.Factory;

import jakarta.inject.Singleton;

import org.dalil.content.ArticleFolder;
import org.dalil.content.FolderRefused;
import org.dalil.content.run.ImportUnderWay;

import java.nio.file.Path;
import java.util.List;

/** {@code import DIR} and {@code export DIR}: the folder's report, line by line. */
@Factory
class FolderOrders {
    /** What was left out, where everything else went in: not a failure, but not silence either. */
    static final int NOT_WHOLE = 2;

    @Singleton
    Order importing(ArticleFolder articles) {
        return new FolderOrder("import") {
            @Override
            int move(Path folder, Output output) {
                var report = articles.importFrom(folder, output::progress);
                report.lines().forEach(output::line);
                return report.isWhole() ? 0 : NOT_WHOLE;
            }
        };
    }

    @Singleton
    Order exporting(ArticleFolder articles) {
        return new FolderOrder("export") {
            @Override
            int move(Path folder, Output output) {
                articles.exportTo(folder, output::progress).lines().forEach(output::line);
                return 0;
            }
        };
    }

    private abstract static class FolderOrder implements Order {
        private final String name;

        FolderOrder(String name) {
            this.name = name;
        }

        abstract int move(Path folder, Output output);

        @Override
        public String name() {
            return name;
        }

        @Override
        public int carryOut(List<String> words, Output output) {
            try {
                return move(Path.of(words.getFirst()), output);
            } catch (FolderRefused | ImportUnderWay refused) {
                throw new OrderRefused(refused.getMessage());
            }
        }
    }
}
