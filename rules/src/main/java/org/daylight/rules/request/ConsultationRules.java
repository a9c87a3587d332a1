package org.daylight.rules.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.rules.law.Cites;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.request.CaseEvent.ConsultationDelivered;
import org.daylight.rules.request.CaseEvent.ConsultationSent;
import org.daylight.rules.request.CaseEvent.ConsultationUndeliverable;
import org.daylight.rules.request.CaseEvent.OpinionReceived;
import org.daylight.rules.request.CaseEvent.ThirdPartyTold;
import org.daylight.rules.setting.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Consultations. 依申请公开的政府信息公开会损害第三方合法权益的，行政机关应当书面征求第三方的意见。 A third party's silence decides nothing;
 * that of a co-producing organ is consent.
 */
@Cites({"OGI 32", "OGI 33.3", "OGI 34"})
final class ConsultationRules {

    private ConsultationRules() {}

    static @Nullable Refusal refusal(Docket docket, ConsultationSent event) {
        Consultation same = docket.consultation(event.consultation());
        return same == null
                ? null
                : Refusal.of(Ground.CONSULTATION_REPEATED, "OGI 32", same.sentOn(), same.name(), same.sentOn());
    }

    static Progress after(Docket docket, ConsultationSent event) {
        LocalDate on = event.on();
        boolean fromSending = docket.settings().is(Setting.CONSULT_EXCLUDED_INTERVAL, "fromSending", on);
        LocalDate from = event.deliveredOn() == null ? on : event.deliveredOn();
        List<Consultation> all = new ArrayList<>(docket.progress().consultations());
        all.add(new Consultation(
                event.consultation(), event.kind(), on, from, fromSending ? on.minusDays(1) : on, null, null, null));
        return docket.progress().with(all).moved(CaseState.CONSULTING, on);
    }

    static @Nullable Refusal refusal(Docket docket, ConsultationDelivered event) {
        return refusalOfAnswered(docket, event.consultation());
    }

    static Progress after(Docket docket, ConsultationDelivered event) {
        return replaced(docket, known(docket, event.consultation()).periodBeginning(event.on()))
                .moved(CaseState.CONSULTING, event.on());
    }

    static @Nullable Refusal refusal(Docket docket, ConsultationUndeliverable event) {
        return refusalOfAnswered(docket, event.consultation());
    }

    static Progress after(Docket docket, ConsultationUndeliverable event) {
        boolean fromFailure = docket.settings().is(Setting.CONSULT_UNREACHABLE, "secondFailure", event.on());
        Consultation consultation = known(docket, event.consultation());
        return replaced(docket, fromFailure ? consultation.periodBeginning(event.on()) : consultation)
                .moved(CaseState.CONSULTING, event.on());
    }

    static @Nullable Refusal refusal(Docket docket, OpinionReceived event) {
        return refusalOfAnswered(docket, event.consultation());
    }

    static Progress after(Docket docket, OpinionReceived event) {
        Progress progress = replaced(docket, known(docket, event.consultation()).answered(event.on(), event.stance()));
        boolean awaited = progress.consultations().stream().anyMatch(one -> one.opinionOn() == null);
        return progress.moved(awaited ? CaseState.CONSULTING : CaseState.PROCESSING, event.on());
    }

    static @Nullable Refusal refusal(Docket docket, ThirdPartyTold event) {
        Consultation consultation = docket.consultation(event.consultation());
        if (consultation == null || consultation.kind() != Consultation.Kind.THIRD_PARTY) {
            return unknown(event.consultation());
        }
        return consultation.standing(event.on(), docket.calendar()) == Consultation.Standing.OPEN
                ? docket.refuseWhileConsulting(event.on())
                : null;
    }

    static Progress after(Docket docket, ThirdPartyTold event) {
        return replaced(docket, known(docket, event.consultation()).told(event.on()))
                .moved(docket.progress().state(), event.on());
    }

    private static @Nullable Refusal refusalOfAnswered(Docket docket, String name) {
        Consultation consultation = docket.consultation(name);
        if (consultation == null) {
            return unknown(name);
        }
        return consultation.opinionOn() == null
                ? null
                : Refusal.of(
                        Ground.CONSULTATION_ANSWERED,
                        "OGI 32",
                        consultation.opinionOn(),
                        name,
                        consultation.opinionOn());
    }

    private static Refusal unknown(String name) {
        return Refusal.of(Ground.CONSULTATION_UNKNOWN, "OGI 32", null, name);
    }

    private static Consultation known(Docket docket, String name) {
        Consultation consultation = docket.consultation(name);
        if (consultation == null) {
            throw new IllegalStateException("No consultation " + name);
        }
        return consultation;
    }

    private static Progress replaced(Docket docket, Consultation changed) {
        List<Consultation> all = new ArrayList<>(docket.progress().consultations());
        all.replaceAll(one -> one.name().equals(changed.name()) ? changed : one);
        return docket.progress().with(all);
    }
}
