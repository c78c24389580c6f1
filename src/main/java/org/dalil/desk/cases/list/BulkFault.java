package org.dalil.desk.cases.list;

import org.dalil.cases.CaseRefused;
import org.dalil.desk.cases.Endings;

import java.util.List;

/**
 * What is wrong with one outcome for several cases.
 *
 * @param field {@code article}, {@code line}, or empty
 * @param cases which of the ticked ones it means; empty: all
 */
record BulkFault(String field, String message, long most, List<Long> cases) {

    static BulkFault of(String field, String message) {
        return new BulkFault(field, message, 0, List.of());
    }

    static BulkFault of(String message, long number) {
        return new BulkFault("", message, 0, List.of(number));
    }

    static BulkFault of(CaseRefused refused) {
        var field =
                switch (refused.field()) {
                    case ARTICLE -> "article";
                    case RESOLUTION -> "line";
                    case SUBJECT,
                            DESCRIPTION,
                            LANGUAGE,
                            PRODUCT,
                            NAME,
                            EMAIL,
                            CUSTOMER,
                            SOURCE,
                            REFERENCE,
                            REPLY,
                            LINK,
                            OUTCOME,
                            FILES ->
                            "";
                };
        return new BulkFault(field, Endings.message(refused), refused.most(), refused.cases());
    }
}
