package org.daylight.request;

import org.daylight.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for and how it is to be given (条例 第二十九条第二款第二项、第三项).
 *
 * @param text name, document number or description by which the organ can find the information
 * @param form absent when a letter does not say
 * @param way absent when a letter does not say
 */
public record InformationSought(
        String text, @Nullable DeliveryForm form, @Nullable DeliveryWay way) {

    public InformationSought {
        text = TypedText.text(text);
    }
}
