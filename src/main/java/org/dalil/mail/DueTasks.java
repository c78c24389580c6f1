package org.dalil.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who knows of work with a day; it is told in one mail with all else that is due. */
public interface DueTasks {

    /** What is still to be done and was to be done by this day, by whose it is. */
    Map<Long, List<StaffNews.Due.Task>> by(LocalDate day);
}
