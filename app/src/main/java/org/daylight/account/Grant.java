package org.daylight.account;

/** A role together with how far it reaches. */
public record Grant(Role role, Scope scope) {}
