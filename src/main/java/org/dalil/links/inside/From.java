package org.dalil.links.inside;

import org.dalil.account.Audience;
import org.dalil.content.folder.FileAddress;
import org.dalil.text.Language;

/**
 * The text a link stands in.
 *
 * @param ref of its article, from whose folder links lead
 * @param tier the readers it is for
 */
public record From(long article, String ref, Language language, Audience tier) {

    String folder() {
        return FileAddress.folderOf(ref);
    }
}
