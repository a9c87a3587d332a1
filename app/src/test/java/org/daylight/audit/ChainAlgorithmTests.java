package org.daylight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ChainAlgorithmTests {

    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

    @Test
    void sm3_gives_the_value_of_the_standard() {
        assertThat(HexFormat.of().formatHex(ChainAlgorithm.SM3.digest(ABC)))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void sha_256_gives_the_value_of_the_standard() {
        assertThat(HexFormat.of().formatHex(ChainAlgorithm.SHA_256.digest(ABC)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void an_unknown_name_is_no_algorithm() {
        assertThat(ChainAlgorithm.called("MD5")).isEmpty();
        assertThat(ChainAlgorithm.called("SM3")).contains(ChainAlgorithm.SM3);
    }
}
