package org.dalil.console.order;

import jakarta.inject.Singleton;

import org.dalil.audit.Actor;
import org.dalil.cases.file.CaseFiles;
import org.dalil.cases.file.FileRefused;

import java.nio.file.Path;
import java.util.List;

/** {@code import-cases FILE}: its report, line by line. */
@Singleton
class ImportCasesOrder implements Order {
    private final CaseFiles files;

    ImportCasesOrder(CaseFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "import-cases";
    }

    @Override
    public int carryOut(List<String> words, Output output) {
        var file = Path.of(words.getFirst());
        try {
            var report =
                    files.importFrom(
                            file,
                            words.get(1),
                            (done, total) -> output.progress(done, total, "bytes"),
                            Actor.CONSOLE);
            report.lines().forEach(output::line);
            return report.isWhole() ? 0 : FolderOrders.NOT_WHOLE;
        } catch (FileRefused refused) {
            throw new OrderRefused(refused.getMessage());
        }
    }
}
