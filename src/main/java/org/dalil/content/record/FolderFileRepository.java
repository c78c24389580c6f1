package org.dalil.content.record;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FolderFileRepository extends CrudRepository<FolderFile, Long> {

    /** In whatever folder, the folder last used first. */
    @Query(
            "select f.* from folder_file f join folder on folder.id = f.folder_id"
                    + " where f.path in (:paths) order by folder.used_at desc, f.folder_id desc")
    List<FolderFile> at(List<String> paths);

    @Query("select * from folder_file where folder_id = :folder and path in (:paths)")
    List<FolderFile> in(long folder, List<String> paths);

    @Query(
            "select * from folder_file where folder_id = :folder and path > :after"
                    + " order by path fetch first :most rows only")
    List<FolderFile> page(long folder, String after, int most);

    @Query(
            "select distinct f.article_id from folder_file f join folder on folder.id = f.folder_id"
                    + " where folder.place = :place and f.article_id is not null")
    List<Long> articles(String place);
}
