package org.dalil.mail.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

import java.io.IOException;
import java.util.Objects;

/** Reads what a server answered (RFC 5321, section 4.2: 4 is not now, 5 is never). */
final class Faults {
    private static final int SIGN_IN_FIRST = 530;

    private Faults() {}

    /** The innermost says most: what went wrong hangs on a chain of its own. */
    static NotSent of(MessagingException failed) {
        var fault = Fault.SERVER;
        var answer = words(failed);
        for (Exception each = failed; each != null; each = next(each)) {
            var found = fault(each);
            if (found != null) {
                fault = found;
                answer = words(each);
            }
        }
        return new NotSent(fault, answer);
    }

    private static Exception next(Exception failed) {
        return failed instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static Fault fault(Exception failed) {
        return switch (failed) {
            case AuthenticationFailedException _ -> Fault.SIGN_IN;
            case SMTPSenderFailedException _ -> Fault.SENDER;
            case SMTPAddressFailedException refused ->
                    coded(refused.getReturnCode(), Fault.RECIPIENT);
            case AddressException _ -> Fault.RECIPIENT;
            case SMTPSendFailedException refused when isGone(refused.getReturnCode()) ->
                    Fault.SERVER;
            case SMTPSendFailedException refused -> coded(refused.getReturnCode(), Fault.CONTENT);
            case IOException _ -> Fault.SERVER;
            default -> null;
        };
    }

    private static boolean isGone(int code) {
        return code <= 0 || code == 421;
    }

    private static Fault coded(int code, Fault never) {
        return code == SIGN_IN_FIRST ? Fault.SIGN_IN : code >= 500 ? never : Fault.LATER;
    }

    private static String words(Exception failed) {
        return Objects.requireNonNullElse(failed.getMessage(), failed.getClass().getSimpleName());
    }
}
