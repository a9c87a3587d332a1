package org.daylight.workbench.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.github.kagkarlsson.scheduler.task.Task;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.daylight.account.Grant;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.account.StaffSession;
import org.daylight.organisation.OrganId;
import org.daylight.testing.TestClock;
import org.daylight.testing.WholeApplicationTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeApplicationTest
class JobsPageWebTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private OpeningAccounts opening;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private MessageSource messages;

    @Autowired
    private List<Task<?>> tasks;

    @Test
    void every_job_has_a_title_in_both_languages() {
        assertThat(tasks).isNotEmpty().allSatisfy(task -> {
            assertThat(messages.getMessage("job." + task.getName(), null, Locale.SIMPLIFIED_CHINESE))
                    .containsPattern("\\p{IsHan}");
            assertThat(messages.getMessage("job." + task.getName(), null, Locale.ENGLISH))
                    .doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void the_system_administrator_sees_jobs_and_the_shelf_and_has_an_event_tried_again() throws Exception {
        RequestPostProcessor administrator = person(Role.SYSTEM_ADMINISTRATOR);
        UUID event = failedEvent();

        web.perform(get("/workbench/jobs").with(administrator))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("清理文件库中不再需要的文件")))
                .andExpect(content().string(Matchers.containsString("重试 Left")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("personal"))));
        web.perform(post("/workbench/jobs/events/" + event + "/try-again")
                        .with(administrator)
                        .with(csrf()))
                .andExpect(redirectedUrl("/workbench/jobs?notice=tried"));
        web.perform(post("/workbench/jobs/events/" + new UUID(3, 4) + "/try-again")
                        .with(administrator)
                        .with(csrf()))
                .andExpect(redirectedUrl("/workbench/jobs?notice=gone"));
        assertThat(jdbc.sql("SELECT action FROM audit_entry WHERE object = :object")
                        .param("object", "event:" + event)
                        .query(String.class)
                        .list())
                .containsExactly("event.retried");
        jdbc.sql("DELETE FROM event_publication WHERE id = :id")
                .param("id", event)
                .update();
    }

    @Test
    void the_page_speaks_english_too() throws Exception {
        web.perform(get("/workbench/jobs?lang=en").with(person(Role.SYSTEM_ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Retry events whose handling failed")));
    }

    @Test
    void others_do_not() throws Exception {
        RequestPostProcessor clerk = person(Role.CLERK);

        web.perform(get("/workbench/jobs").with(clerk)).andExpect(status().isForbidden());
        web.perform(post("/workbench/jobs/events/" + new UUID(3, 4) + "/try-again")
                        .with(clerk)
                        .with(csrf()))
                .andExpect(status().isForbidden());
        web.perform(get("/workbench/jobs")).andExpect(redirectedUrl("/sign-in"));
    }

    private RequestPostProcessor person(Role role) {
        UUID organ = UUID.randomUUID();
        jdbc.sql("INSERT INTO organ (id, slug, name, kind) VALUES (:id, :slug, '测试机关', 'DEPARTMENT')")
                .param("id", organ)
                .param("slug", "jobs-" + organ)
                .update();
        return StaffSession.of(opening, "测试", new OrganId(organ), new Grant(role, Scope.EVERYTHING));
    }

    private UUID failedEvent() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO event_publication
                    (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                VALUES (:id, 'a.b.Gone.on(a.b.Left)', 'a.b.Left', '"personal"', :at, 'FAILED', 5)
                """)
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }
}
