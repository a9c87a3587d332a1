package org.daylight.rules.request;

import static org.daylight.rules.request.Act.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.daylight.rules.law.Cites;

/** The one table of which act is known in which state (rules.md 1.15); every pair that is not listed is refused. */
@Cites("OGI 45")
final class Transitions {

    private static final Map<CaseState, Set<Act>> TABLE = table();

    private Transitions() {}

    static boolean allow(CaseState state, Act act) {
        return TABLE.getOrDefault(state, Set.of()).contains(act);
    }

    static Set<Act> actsIn(CaseState state) {
        return Set.copyOf(TABLE.getOrDefault(state, Set.of()));
    }

    private static Map<CaseState, Set<Act>> table() {
        EnumMap<CaseState, Set<Act>> table = new EnumMap<>(CaseState.class);
        EnumSet<Act> working =
                EnumSet.of(SEND_CORRECTION_NOTICE, SEND_CONSULTATION, EXTEND, NOTICE_FEE, ASK_REASONS, WITHDRAW, SIGN);
        table.put(CaseState.DRAFT, EnumSet.of(SUBMIT));
        table.put(CaseState.SUBMITTED, EnumSet.of(CONFIRM, WITHDRAW));
        table.put(CaseState.AWAIT_CONFIRM, EnumSet.of(CONFIRM, PRESUME_CONFIRMATION, WITHDRAW));
        table.put(CaseState.RECEIVED, with(working, START_HANDLING));
        table.put(CaseState.PROCESSING, with(working, DEFER_ANSWER, TELL_THIRD_PARTY));
        table.put(
                CaseState.AWAIT_CORRECTION,
                EnumSet.of(RECORD_NOTICE_RECEIPT, CORRECT, LAPSE_CORRECTION, EXTEND, WITHDRAW));
        table.put(
                CaseState.CONSULTING,
                EnumSet.of(
                        SEND_CONSULTATION,
                        RECORD_DELIVERY,
                        RECORD_FAILED_DELIVERY,
                        RECORD_OPINION,
                        TELL_THIRD_PARTY,
                        EXTEND,
                        NOTICE_FEE,
                        WITHDRAW,
                        SIGN));
        table.put(CaseState.AWAIT_REASON, EnumSet.of(GIVE_REASONS, EXTEND, WITHDRAW, SIGN));
        table.put(CaseState.AWAIT_FEE, EnumSet.of(RECORD_NOTICE_RECEIPT, PAY, LAPSE_FEE, WITHDRAW));
        table.put(CaseState.SIGNED, EnumSet.of(SERVE, WITHDRAW));
        table.put(CaseState.SERVED, EnumSet.of(CLOSE, ORDER));
        table.put(CaseState.CLOSED, EnumSet.of(ARCHIVE, ORDER, REOPEN));
        table.put(CaseState.ARCHIVED, EnumSet.of(ORDER));
        table.put(CaseState.WITHDRAWN, EnumSet.of(CLOSE));
        table.put(CaseState.DEEMED_ABANDONED, EnumSet.of(CLOSE, ORDER, REOPEN));
        table.put(
                CaseState.REOPENED,
                EnumSet.of(START_HANDLING, CORRECT, SEND_CONSULTATION, TELL_THIRD_PARTY, WITHDRAW, SIGN));
        return table;
    }

    private static Set<Act> with(EnumSet<Act> acts, Act... more) {
        EnumSet<Act> all = EnumSet.copyOf(acts);
        all.addAll(Set.of(more));
        return all;
    }
}
