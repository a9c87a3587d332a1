package org.daylight;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.daylight.testing.WholeApplicationTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WholeApplicationTest
class ApplicationWebTests {

    @Autowired
    private MockMvc web;

    @Test
    void the_home_page_answers_in_chinese_under_a_strict_policy() throws Exception {
        web.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", Matchers.containsString("default-src 'none'")))
                .andExpect(content().string(Matchers.containsString("lang=\"zh-CN\"")));
    }

    @Test
    void the_workbench_asks_a_stranger_to_sign_in() throws Exception {
        web.perform(get("/workbench")).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/sign-in"));
    }
}
