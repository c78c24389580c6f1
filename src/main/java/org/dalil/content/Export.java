package org.dalil.content;

import jakarta.inject.Singleton;

@Singleton
class Export {
    ExportReport to(FolderPlace place, FolderLock.Held lock, ImportProgress progress) {
        throw new UnsupportedOperationException();
    }
}
