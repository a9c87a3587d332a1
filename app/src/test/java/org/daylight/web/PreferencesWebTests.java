package org.daylight.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.http.Cookie;
import org.daylight.testing.WholeApplicationTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WholeApplicationTest
class PreferencesWebTests {

    @Autowired
    private MockMvc web;

    @Test
    void large_print_is_kept_in_a_cookie_and_the_reader_returns_to_the_same_page() throws Exception {
        web.perform(post("/preferences").param("elder", "on").param("back", "/items?year=2026"))
                .andExpect(redirectedUrl("/items?year=2026"))
                .andExpect(cookie().value("elder", "on"));
        web.perform(get("/sign-in").cookie(new Cookie("elder", "on")))
                .andExpect(content().string(Matchers.containsString("class=\"elder\"")));
    }

    @Test
    void a_language_in_the_address_does_not_outvote_the_one_chosen_afterwards() throws Exception {
        web.perform(get("/sign-in").queryParam("lang", "en"))
                .andExpect(content().string(Matchers.containsString("name=\"back\" value=\"/sign-in\"")));
    }

    @Test
    void nobody_is_sent_to_another_site() throws Exception {
        web.perform(post("/preferences").param("elder", "on").param("back", "//elsewhere.example"))
                .andExpect(redirectedUrl("/"));
    }
}
