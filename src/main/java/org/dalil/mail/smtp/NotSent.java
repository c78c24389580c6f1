package org.dalil.mail.smtp;

import org.dalil.text.Language;
import org.dalil.text.Redaction;

import java.util.List;

/** A mail was not sent; says why, and what the server said, without addresses. */
public class NotSent extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ANSWER = 300;

    private final Fault fault;
    private final String answer;

    NotSent(Fault fault, String answer) {
        super("a mail was not sent: " + fault.code());
        this.fault = fault;
        this.answer = told(answer);
    }

    public Fault fault() {
        return fault;
    }

    /** For who keeps the installation. */
    public String answer() {
        return answer;
    }

    private static String told(String answer) {
        var line = answer.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        var cut = line.length() > LONGEST_ANSWER ? line.substring(0, LONGEST_ANSWER) : line;
        var told = Redaction.of(cut, List.of(), Language.ENGLISH).text();
        return told.length() > LONGEST_ANSWER ? told.substring(0, LONGEST_ANSWER) : told;
    }
}
