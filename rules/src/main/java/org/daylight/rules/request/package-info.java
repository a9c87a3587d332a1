/**
 * A request from filing to archive (依申请公开): channels, outcomes, the events of a case, its state as a fold over them, every
 * clock and its ledger (rules.md 1.6 to 1.15).
 */
@NullMarked
package org.daylight.rules.request;

import org.jspecify.annotations.NullMarked;
