package org.dalil.console.demo;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.console.demo.shop.plan.Scenario;
import org.dalil.console.demo.shop.plan.SpecialDays.Span;
import org.dalil.insight.calendar.MarkedDayKind;
import org.dalil.insight.calendar.MarkedDayWish;
import org.dalil.insight.calendar.MarkedDays;

/** Marks the days that were unlike others, as the manager would. */
@Singleton
class SpecialMarks {
    private final MarkedDays days;

    SpecialMarks(MarkedDays days) {
        this.days = days;
    }

    void mark(Scenario scenario, Account manager) {
        var special = scenario.special();
        mark(special.sale(), MarkedDayKind.SALE, "التخفيضات الكبرى · Big sale", manager);
        var ramadan = special.ramadan();
        if (ramadan != null) {
            mark(ramadan, MarkedDayKind.RAMADAN, "رمضان · Ramadan", manager);
        }
    }

    private void mark(Span span, MarkedDayKind kind, String name, Account manager) {
        days.add(new MarkedDayWish(span.from(), span.to(), kind, name), manager);
    }
}
