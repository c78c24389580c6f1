package org.dalil.desk.settings.people;

import org.dalil.desk.frame.DeskFrame;

import java.util.List;

/** {@code pages/desk/people}. */
record DeskPeoplePage(DeskFrame desk, List<PersonLine> people) {}
