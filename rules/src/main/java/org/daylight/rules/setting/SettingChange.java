package org.daylight.rules.setting;

import java.time.LocalDate;

/**
 * One decision of an organ on an unsettled point; changes are added, never overwritten, so that the list is its own audit.
 *
 * @param setting the point decided
 * @param value the value put there, one that {@link Setting#accepts}
 * @param from the first day on which it applies
 * @param decidedBy who decided, for the audit
 * @param reason why, for the audit
 */
public record SettingChange(Setting setting, String value, LocalDate from, String decidedBy, String reason) {

    public SettingChange {
        if (!setting.accepts(value)) {
            throw new IllegalArgumentException(
                    setting.key() + " accepts " + setting.allowed() + ", not '" + value + "'");
        }
        if (decidedBy.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("A change of " + setting.key() + " needs a person and a reason");
        }
    }
}
