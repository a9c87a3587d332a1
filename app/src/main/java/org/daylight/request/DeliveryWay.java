package org.daylight.request;

import java.util.Set;

/** How the information reaches the applicant (获取信息的途径; 条例 第二十九条第二款第三项). */
public enum DeliveryWay {
    POST(DeliveryForm.PAPER),
    /** 自行领取. */
    COLLECTION(DeliveryForm.PAPER, DeliveryForm.ELECTRONIC_FILE),
    E_MAIL(DeliveryForm.E_MAIL, DeliveryForm.ELECTRONIC_FILE),
    /** On the page where the request is tracked. */
    ONLINE(DeliveryForm.ELECTRONIC_FILE, DeliveryForm.E_MAIL),
    /** At the reading place of the organ. */
    ON_SITE(DeliveryForm.INSPECTION);

    private final Set<DeliveryForm> forms;

    DeliveryWay(DeliveryForm... forms) {
        this.forms = Set.of(forms);
    }

    /** Whether the form can travel this way. */
    public boolean carries(DeliveryForm form) {
        return forms.contains(form);
    }
}
