package org.dalil.cases;

import jakarta.inject.Singleton;

import org.dalil.article.upload.Picture;

import java.util.List;

/** The door to pictures of cases: staff see them, and the customer on their private page. */
@Singleton
public class Screenshots {
    public static final int MOST = 3;

    private final CaseFileRepository repository;

    Screenshots(CaseFileRepository repository) {
        this.repository = repository;
    }

    /** One of a case that this person may see. */
    public CaseFile of(SupportCase standing, long file) {
        return repository
                .findByIdAndCaseId(file, standing.number())
                .orElseThrow(() -> new NoSuchCase(standing.number()));
    }

    /** Their own names may tell of a person; a number is enough. */
    void add(long id, List<Picture> pictures) {
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
