package org.dalil.cases.screenshot;

import jakarta.inject.Singleton;

import org.dalil.article.upload.Picture;

import java.util.List;
import java.util.Optional;

/** The door to pictures of cases: staff see them, and the customer on their private page. */
@Singleton
public class Screenshots {
    public static final int MOST = 3;

    private final CaseFileRepository repository;

    Screenshots(CaseFileRepository repository) {
        this.repository = repository;
    }

    /** One of a case that this person may see, by the case's number. */
    public Optional<CaseFile> of(long id, long file) {
        return repository.findByIdAndCaseId(file, id);
    }

    /** Of a case that is being opened. Their own names may tell of a person; a number is enough. */
    public void add(long id, List<Picture> pictures) {
        for (var each : pictures) {
            var name = (pictures.indexOf(each) + 1) + "." + each.ending();
            repository.save(
                    new CaseFile(
                            null,
                            id,
                            name,
                            each.contentType(),
                            each.content().length,
                            each.content()));
        }
    }
}
