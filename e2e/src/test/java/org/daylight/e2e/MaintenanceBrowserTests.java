package org.daylight.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MaintenanceBrowserTests {

    @Test
    void while_the_mark_lies_in_the_data_folder_the_public_is_asked_to_come_back() throws IOException {
        Path mark = Installation.running().data().resolve("maintenance");
        try (Visitor visitor = Visitor.named("maintenance")) {
            Files.createFile(mark);
            Response response = visitor.page().navigate("/");
            assertThat(response.status()).isEqualTo(503);
            assertThat(response.headers()).containsKey("retry-after");
            assertThat(visitor.page().innerText("h1")).isEqualTo("系统正在维护");
            visitor.look("closed");
            assertThat(visitor.faults()).allMatch(fault -> fault.contains("503"));
            Files.delete(mark);
            assertThat(visitor.page().navigate("/").status()).isEqualTo(200);
        } finally {
            Files.deleteIfExists(mark);
        }
    }
}
