package org.daylight.workbench.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daylight.account.Actor;
import org.daylight.account.Permission;
import org.daylight.account.Rights;
import org.daylight.request.CaseFile;
import org.daylight.rules.law.Ground;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.request.Act;

/**
 * What this person may do with the case now, and why the rest may not be done.
 *
 * @param allowed the acts whose forms are drawn
 * @param barred the usual acts that the law does not allow now
 * @param reserved acts that the law allows to a person with another permission
 * @param lateCorrection whether the head of the office may still let a correction be demanded (rules.md R1-55)
 */
public record ActChoices(
        List<ActForm> allowed,
        List<Bar> barred,
        List<Act> reserved,
        boolean mayDraft,
        boolean maySign,
        boolean lateCorrection) {

    /** The acts whose absence the page explains; of the others it is silent. */
    private static final Set<Act> EXPLAINED = Set.of(
            Act.SEND_CORRECTION_NOTICE,
            Act.SEND_CONSULTATION,
            Act.EXTEND,
            Act.SIGN,
            Act.SERVE,
            Act.WITHDRAW,
            Act.CLOSE);

    /** An act and the refusal of it. */
    public record Bar(Act act, Refusal refusal) {}

    public ActChoices {
        allowed = List.copyOf(allowed);
        barred = List.copyOf(barred);
        reserved = List.copyOf(reserved);
    }

    static ActChoices of(CaseFile file, Actor actor, Rights rights) {
        List<ActForm> allowed = new ArrayList<>();
        List<Act> reserved = new ArrayList<>();
        for (ActForm form : ActForm.values()) {
            if (isLawful(file, form.act())) {
                if (rights.may(actor, form.permission(), file.organ())) {
                    allowed.add(form);
                } else if (EXPLAINED.contains(form.act())) {
                    reserved.add(form.act());
                }
            }
        }
        boolean mayApprove = rights.may(actor, Permission.APPROVE_REPLY, file.organ());
        boolean mayHandle = rights.may(actor, Permission.HANDLE_REQUEST, file.organ());
        boolean isSignable = isLawful(file, Act.SIGN);
        boolean awaitsApproval = file.draft() != null && file.draft().awaitsApproval();
        if (isSignable && !mayApprove) {
            reserved.add(Act.SIGN);
        }
        return new ActChoices(
                allowed,
                bars(file),
                reserved,
                mayHandle && isDraftable(file),
                mayApprove && isSignable && awaitsApproval,
                mayApprove && isLateCorrection(file));
    }

    private static boolean isLawful(CaseFile file, Act act) {
        org.daylight.rules.request.Permission permission = file.acts().get(act);
        return permission != null && permission.isAllowed();
    }

    private static boolean isDraftable(CaseFile file) {
        return isLawful(file, Act.SIGN)
                || (file.acts().get(Act.SIGN) instanceof org.daylight.rules.request.Permission.Barred barred
                        && barred.refusal().ground().isTiming());
    }

    private static boolean isLateCorrection(CaseFile file) {
        return file.acts().get(Act.SEND_CORRECTION_NOTICE)
                        instanceof org.daylight.rules.request.Permission.Barred barred
                && barred.refusal().ground() == Ground.CORRECTION_TOO_LATE;
    }

    private static List<Bar> bars(CaseFile file) {
        List<Bar> bars = new ArrayList<>();
        for (Act act : Act.values()) {
            if (EXPLAINED.contains(act)
                    && file.acts().get(act) instanceof org.daylight.rules.request.Permission.Barred barred) {
                bars.add(new Bar(act, barred.refusal()));
            }
        }
        return bars;
    }
}
