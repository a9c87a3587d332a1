package org.daylight.rules.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The settings of one organ: the defaults, and every change with the day from which it applies. A case is judged by the
 * value of the day of the act.
 *
 * <p>Example: {@code Settings.defaults().number(Setting.CORRECTION_PERIOD_DAYS, day)} is 15.
 */
public final class Settings {

    private static final Settings DEFAULTS = new Settings(List.of());
    private final List<SettingChange> changes;

    private Settings(List<SettingChange> changes) {
        this.changes = changes;
    }

    /** The settings of an organ that has decided nothing of its own. */
    public static Settings defaults() {
        return DEFAULTS;
    }

    /** The settings of an organ with its decisions, in any order. */
    public static Settings of(Collection<SettingChange> changes) {
        List<SettingChange> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparing(SettingChange::from));
        return new Settings(List.copyOf(sorted));
    }

    /** The same with one more decision. */
    public Settings with(SettingChange change) {
        List<SettingChange> more = new ArrayList<>(changes);
        more.add(change);
        return of(more);
    }

    /** Every decision in the order of its day: the history for the audit. */
    public List<SettingChange> changes() {
        return changes;
    }

    /** The value of a setting on a day. */
    public String text(Setting setting, LocalDate on) {
        String value = setting.defaultValue();
        for (SettingChange change : changes) {
            if (change.setting() == setting && !change.from().isAfter(on)) {
                value = change.value();
            }
        }
        return value;
    }

    /** The value of a setting that holds a number. */
    public int number(Setting setting, LocalDate on) {
        return Integer.parseInt(text(setting, on));
    }

    /** The value of a setting that holds yes or no. */
    public boolean isOn(Setting setting, LocalDate on) {
        return text(setting, on).equals("yes");
    }

    /** Whether a setting has the given value on a day. */
    public boolean is(Setting setting, String value, LocalDate on) {
        return text(setting, on).equals(value);
    }
}
