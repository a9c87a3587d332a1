package org.daylight.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PortalWalkBrowserTests {

    @Test
    void a_stranger_reaches_every_public_page_and_each_is_sound() {
        try (Visitor stranger = Visitor.named("portal")) {
            Crawler crawler = new Crawler(stranger, new HashSet<>());
            assertThat(crawler.walk("/")).isEmpty();
            assertThat(crawler.seen()).contains("/", "/sign-in");
        }
    }

    @Test
    void the_front_door_and_the_sign_in_page_are_legible_in_the_dark() {
        try (Visitor stranger = Visitor.named("portal")) {
            stranger.open("/").lookInTheDark("home").open("/sign-in").lookInTheDark("sign-in");
            assertThat(stranger.faults()).isEmpty();
        }
    }
}
