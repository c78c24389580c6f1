package org.dalil.desk.work;

import org.dalil.text.Language;
import org.dalil.web.Asking;

/** A bean that knows of one kind of work. */
public interface WorkSource {

    /** Its place on the screen, the smallest first: what presses most. */
    int place();

    /** What waits for this person. */
    WorkPart waiting(Asking asking, Language language);
}
