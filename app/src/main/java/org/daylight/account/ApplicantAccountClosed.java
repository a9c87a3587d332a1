package org.daylight.account;

/** The owner closed an account of an applicant; what was kept only for its convenience goes with it. */
public record ApplicantAccountClosed(ApplicantId applicant) {}
