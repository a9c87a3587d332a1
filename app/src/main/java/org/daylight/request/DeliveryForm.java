package org.daylight.request;

/** In which form the applicant wants the information (条例 第二十九条第二款第三项, 第四十条). */
public enum DeliveryForm {
    PAPER,
    E_MAIL,
    ELECTRONIC_FILE,
    /** 当场查阅、抄录. */
    INSPECTION
}
