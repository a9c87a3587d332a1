package org.daylight.workbench.request;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daylight.account.Permission;
import org.daylight.rules.request.Act;

/** The acts that the case page offers, each with the permission it needs and the questions it asks besides the day. */
public enum ActForm {
    CONFIRM(Act.CONFIRM, Permission.HANDLE_REQUEST, Field.SIDE),
    PRESUME_CONFIRMATION(Act.PRESUME_CONFIRMATION, Permission.HANDLE_REQUEST),
    START_HANDLING(Act.START_HANDLING, Permission.HANDLE_REQUEST),
    SEND_CORRECTION_NOTICE(
            Act.SEND_CORRECTION_NOTICE,
            Permission.HANDLE_REQUEST,
            Field.TEXT,
            Field.CORRECTION_DAYS,
            Field.RECEIVED_ON),
    RECORD_NOTICE_RECEIPT(Act.RECORD_NOTICE_RECEIPT, Permission.HANDLE_REQUEST),
    CORRECT(Act.CORRECT, Permission.HANDLE_REQUEST, Field.TEXT, Field.GOOD_REASON),
    LAPSE_CORRECTION(Act.LAPSE_CORRECTION, Permission.HANDLE_REQUEST),
    SEND_CONSULTATION(
            Act.SEND_CONSULTATION,
            Permission.HANDLE_REQUEST,
            Field.CONSULTED,
            Field.CONSULTED_KIND,
            Field.RECEIVED_ON,
            Field.TEXT),
    RECORD_DELIVERY(Act.RECORD_DELIVERY, Permission.HANDLE_REQUEST, Field.CONSULTATION),
    RECORD_FAILED_DELIVERY(Act.RECORD_FAILED_DELIVERY, Permission.HANDLE_REQUEST, Field.CONSULTATION),
    RECORD_OPINION(Act.RECORD_OPINION, Permission.HANDLE_REQUEST, Field.CONSULTATION, Field.STANCE, Field.TEXT),
    TELL_THIRD_PARTY(Act.TELL_THIRD_PARTY, Permission.HANDLE_REQUEST, Field.CONSULTATION, Field.TEXT),
    EXTEND(Act.EXTEND, Permission.APPROVE_REPLY, Field.EXTENSION_DAYS, Field.TEXT),
    ASK_REASONS(Act.ASK_REASONS, Permission.HANDLE_REQUEST, Field.TEXT),
    GIVE_REASONS(Act.GIVE_REASONS, Permission.HANDLE_REQUEST, Field.TEXT),
    DEFER_ANSWER(Act.DEFER_ANSWER, Permission.APPROVE_REPLY, Field.UNTIL, Field.TEXT),
    WITHDRAW(Act.WITHDRAW, Permission.HANDLE_REQUEST, Field.TEXT),
    SERVE(Act.SERVE, Permission.HANDLE_REQUEST, Field.WAY),
    REOPEN(Act.REOPEN, Permission.HANDLE_REQUEST, Field.GOOD_REASON),
    CLOSE(Act.CLOSE, Permission.HANDLE_REQUEST),
    ARCHIVE(Act.ARCHIVE, Permission.HANDLE_REQUEST);

    /** A question of a form. */
    public enum Field {
        SIDE,
        TEXT,
        CORRECTION_DAYS,
        EXTENSION_DAYS,
        RECEIVED_ON,
        GOOD_REASON,
        CONSULTED,
        CONSULTED_KIND,
        CONSULTATION,
        STANCE,
        UNTIL,
        WAY
    }

    private final Act act;
    private final Permission permission;
    private final List<Field> fields;

    ActForm(Act act, Permission permission, Field... fields) {
        this.act = act;
        this.permission = permission;
        this.fields = List.of(fields);
    }

    public Act act() {
        return act;
    }

    public List<Field> fields() {
        return fields;
    }

    Permission permission() {
        return permission;
    }

    static Optional<ActForm> named(String name) {
        return Arrays.stream(values()).filter(form -> form.name().equals(name)).findFirst();
    }
}
