package org.daylight.workbench.annualreport;

import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.daylight.web.FormTickets;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A person who hands in reports and looks at the pages of the observatory. */
record ObservatoryVisit(MockMvc web, FormTickets tickets, RequestPostProcessor officer) {

    private static final String HOME = "/workbench/observatory";
    private static final Pattern REPORT = Pattern.compile("href=\"" + HOME + "/reports/([0-9a-f-]{36})\"");

    String imported(MockMultipartFile... files) throws Exception {
        var request = multipart(HOME + "/imports");
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return ended(location(request.param("ticket", tickets.issue())));
    }

    String location(org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return Objects.requireNonNull(web.perform(
                        ((org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder) request)
                                .with(officer)
                                .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    String ended(String address) {
        await().atMost(Duration.ofSeconds(30)).until(() -> page(address).contains("全部处理完毕"));
        return page(address);
    }

    String page(String address) {
        try {
            return web.perform(get(java.net.URI.create(encoded(address))).with(officer))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String address) {
        return org.springframework.web.util.UriComponentsBuilder.fromUriString(address)
                .encode()
                .toUriString();
    }

    static List<String> reports(String page) {
        return REPORT.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** A report of the demonstration under another name. */
    static MockMultipartFile file(int year, String name) {
        return new MockMultipartFile(
                "files", name + year + ".txt", "text/plain", text(year, name).getBytes(StandardCharsets.UTF_8));
    }

    static String text(int year, String name) {
        String resource = "/demo/reports/body-1-" + year + ".txt";
        try (InputStream in = Objects.requireNonNull(ObservatoryVisit.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("青禾区", name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
