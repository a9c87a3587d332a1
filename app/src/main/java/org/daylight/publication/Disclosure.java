package org.daylight.publication;

import org.daylight.rules.exemption.ExemptionGround;
import org.jspecify.annotations.Nullable;

/**
 * The disclosure class of an item with what it rests on. 不予公开 needs a ground of articles 14 to 16 and a reason in words;
 * where the ground is discretionary the reason says why the discretion was used (R6-04, R1-10).
 *
 * @param ground why it is withheld; null unless it is
 * @param reason the reason in words; empty where none is needed
 */
public record Disclosure(
        DisclosureClass disclosureClass, @Nullable ExemptionGround ground, String reason) {

    public static final Disclosure PROACTIVE = new Disclosure(DisclosureClass.PROACTIVE, null, "");

    public Disclosure {
        boolean withheld = disclosureClass == DisclosureClass.NOT_DISCLOSED;
        if (withheld != (ground != null) || (withheld && reason.isBlank())) {
            throw new IllegalArgumentException("Withheld information needs a ground and a reason, and only it");
        }
    }

    /** Whether the item may ever stand on the portal. */
    public boolean isPublishable() {
        return disclosureClass == DisclosureClass.PROACTIVE;
    }
}
