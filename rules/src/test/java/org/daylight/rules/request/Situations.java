package org.daylight.rules.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.rules.Days.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.rules.calendar.WorkingCalendar;
import org.daylight.rules.law.Refusal;
import org.daylight.rules.request.CaseEvent.*;
import org.daylight.rules.setting.Setting;
import org.daylight.rules.setting.SettingChange;
import org.daylight.rules.setting.Settings;

/** Cases in every state, handed in on Monday 2026-03-02 unless they came another way. */
final class Situations {

    static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    static final Settings DEFAULTS = Settings.defaults();
    static final CaseEvent HANDED_IN = new Submitted(MON_2026_03_02, Channel.IN_PERSON);

    private Situations() {}

    /** The case that lawful events make; the test fails when one is refused. */
    static Case lawful(CaseEvent... events) {
        return lawful(DEFAULTS, events);
    }

    static Case lawful(Settings settings, CaseEvent... events) {
        CaseResult result = Case.judge(List.of(events), CALENDAR, settings);
        assertThat(result).isInstanceOf(CaseResult.Accepted.class);
        return ((CaseResult.Accepted) result).changed();
    }

    /** The refusal that the last of the events meets; all before it must be lawful. */
    static Refusal refusalOf(CaseEvent event, CaseEvent... before) {
        return refusalOf(lawful(before), event);
    }

    static Refusal refusalOf(Case before, CaseEvent event) {
        CaseResult result = before.apply(event);
        assertThat(result).isInstanceOf(CaseResult.Refused.class);
        return ((CaseResult.Refused) result).refusal();
    }

    static Settings deciding(Setting setting, String value) {
        return DEFAULTS.with(new SettingChange(setting, value, MON_2026_01_26, "信息公开科", "试行"));
    }

    static CorrectionNoticeSent notice(LocalDate on) {
        return new CorrectionNoticeSent(on, 0, on, null);
    }

    static ConsultationSent letter(LocalDate on, String name) {
        return new ConsultationSent(on, name, Consultation.Kind.THIRD_PARTY, on);
    }

    static FeeNoticed fee(LocalDate on) {
        return new FeeNoticed(on, 100_00, on);
    }

    /** Every state, {@code REOPENED} in both of its ways, as a list of events. */
    static List<List<CaseEvent>> everyState() {
        List<List<CaseEvent>> all = new ArrayList<>();
        all.add(List.of());
        all.add(List.of(new Submitted(MON_2026_03_02, Channel.ONLINE)));
        all.add(List.of(
                new Submitted(MON_2026_03_02, Channel.ONLINE), new Confirmed(TUE_2026_03_03, ConfirmingSide.AGENCY)));
        all.add(List.of(HANDED_IN));
        all.add(List.of(HANDED_IN, new HandlingStarted(TUE_2026_03_03)));
        all.add(List.of(HANDED_IN, notice(WED_2026_03_04)));
        all.add(List.of(HANDED_IN, letter(WED_2026_03_04, "a")));
        all.add(List.of(HANDED_IN, new ReasonsAsked(WED_2026_03_04)));
        all.add(List.of(HANDED_IN, fee(WED_2026_03_04)));
        all.add(List.of(HANDED_IN, new Signed(WED_2026_03_04, Outcome.NOT_EXIST)));
        all.add(served());
        all.add(with(served(), new Closed(FRI_2026_03_06)));
        all.add(with(served(), new Closed(FRI_2026_03_06), new Archived(FRI_2026_03_06)));
        all.add(List.of(HANDED_IN, new Withdrawn(WED_2026_03_04)));
        all.add(abandoned());
        all.add(with(abandoned(), new Closed(FRI_2026_03_27)));
        all.add(with(abandoned(), new Reopened(FRI_2026_03_27, "住院")));
        all.add(with(served(), new Ordered(MON_2026_03_09, MON_2026_03_23)));
        return all;
    }

    static List<CaseEvent> served() {
        return List.of(
                HANDED_IN,
                new Signed(WED_2026_03_04, Outcome.NOT_EXIST),
                new Served(THU_2026_03_05, ServiceWay.POSTED, Outcome.NOT_EXIST));
    }

    /** The correction was demanded on 4 March; its fifteen working days ended on the 25th. */
    static List<CaseEvent> abandoned() {
        return List.of(HANDED_IN, notice(WED_2026_03_04), new CorrectionLapsed(THU_2026_03_26));
    }

    static List<CaseEvent> with(List<CaseEvent> events, CaseEvent... more) {
        List<CaseEvent> all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
