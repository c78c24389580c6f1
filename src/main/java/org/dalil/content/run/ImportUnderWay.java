package org.dalil.content.run;

/** Another import or export is running, here or on another node; only one may. */
public class ImportUnderWay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportUnderWay(String message) {
        super(message);
    }
}
