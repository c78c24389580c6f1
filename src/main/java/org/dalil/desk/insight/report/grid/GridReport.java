package org.dalil.desk.insight.report.grid;

import org.dalil.account.Account;
import org.dalil.desk.insight.Telling;
import org.dalil.insight.calendar.Period;

import java.util.List;

/** A report that is made of tables. */
public interface GridReport {

    /** The code of the report it is: {@code articles}. */
    String report();

    List<Grid> grids(Period period, Telling telling, Account who);
}
