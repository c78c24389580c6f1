package org.dalil.insight.daily.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.open;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.daily.Days.stay;
import static org.dalil.insight.daily.Days.visit;
import static org.dalil.insight.daily.Days.visitor;
import static org.dalil.insight.event.Strength.STRONG;

import org.dalil.insight.event.Event;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;

class MachinesTest {

    @Test
    void opensFasterThanAnybodyReads() {
        assertThat(Machines.isOne(visitor("a", visit(5, pages(41))))).isTrue();
        assertThat(Machines.isOne(visitor("a", visit(5, pages(40))))).isFalse();
        assertThat(Machines.isOne(visitor("a", visit(8, pages(400))))).isFalse();
    }

    @Test
    void stepsByWayOfSearchesToo() {
        var events = new ArrayList<Event>();
        for (var at = 0; at < 41; at++) {
            events.add(search("word " + at, STRONG));
        }
        assertThat(Machines.isOne(visitor("a", visit(1, events.toArray(Event[]::new))))).isTrue();
    }

    /** Several people behind one address: some of them stay. */
    @Test
    void staysWithNothing() {
        var events = new ArrayList<Event>();
        for (var at = 1; at <= 60; at++) {
            events.add(open(at));
            if (at % 20 == 0) {
                events.add(stay(at));
            }
        }
        assertThat(Machines.isOne(visitor("a", visit(5, events.toArray(Event[]::new))))).isFalse();
    }

    @Test
    void goesOnAllDay() {
        assertThat(Machines.isOne(visitor("a", visit(30, pages(2000))))).isFalse();
        assertThat(Machines.isOne(visitor("a", visit(30, pages(2001))))).isTrue();
    }

    private static Event[] pages(int many) {
        var pages = new Event[many];
        for (var at = 0; at < many; at++) {
            pages[at] = open(at);
        }
        return pages;
    }
}
