package org.daylight.organisation;

/** What sort of body an organ is; only the first four answer requests under the 条例 (第四条, 第五十四条, 第五十五条). */
public enum OrganKind {
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    DEPARTMENT,
    SUB_DISTRICT,
    COMMUNITY,
    PUBLIC_SERVICE_ENTITY
}
