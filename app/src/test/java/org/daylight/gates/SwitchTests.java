package org.daylight.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SwitchTests {

    @Test
    void no_switch_over_our_own_closed_types_has_a_default() {
        assertThat(SwitchGate.openSwitches(SourceTree.mainJava())).isEmpty();
    }

    @Test
    void the_gate_finds_enums_and_sealed_types_and_leaves_open_types_alone() {
        assertThat(SwitchGate.openSwitches(List.of(SourceTree.counterExample("OpenSwitches.java"))))
                .hasSize(2)
                .anyMatch(finding -> finding.endsWith(" Light"))
                .anyMatch(finding -> finding.endsWith(" Shape"));
    }
}
