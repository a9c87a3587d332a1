package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daylight.shared.Outage;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

class ErrorViewTests {

    private static final PageFurniture BROKEN = new PageFurniture() {
        @Override
        public boolean belongsTo(String template) {
            return true;
        }

        @Override
        public Map<String, Object> of(HttpServletRequest request) {
            throw new IllegalStateException("the furniture broke");
        }
    };

    @Test
    void when_the_error_page_itself_fails_the_plain_one_is_sent_in_both_languages() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        view("error/error").render(Map.of("kind", "500"), new MockHttpServletRequest(), response);
        assertThat(response.getContentAsByteArray()).isEqualTo(PlainPage.FAILURE);
        assertThat(response.getContentAsString()).contains("系统出了问题", "Something went wrong on our side");
    }

    @Test
    void when_neither_the_page_of_staff_nor_that_of_the_portal_can_be_drawn_the_plain_one_is_sent() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        view(ErrorPages.STAFF).render(Map.of("kind", "404"), new MockHttpServletRequest(), response);
        assertThat(response.getContentAsByteArray()).isEqualTo(PlainPage.FAILURE);
    }

    @Test
    void any_other_page_that_fails_is_a_failure_and_no_plain_page() {
        assertThatThrownBy(() -> view("portal/home")
                        .render(Map.of(), new MockHttpServletRequest(), new MockHttpServletResponse()))
                .hasMessage("the furniture broke");
    }

    @Test
    void each_status_leads_to_the_words_that_help() {
        assertThat(ErrorPages.kind(410)).isEqualTo("410");
        assertThat(ErrorPages.kind(405)).isEqualTo("404");
        assertThat(ErrorPages.kind(413)).isEqualTo("413");
        assertThat(ErrorPages.kind(429)).isEqualTo("429");
        assertThat(ErrorPages.kind(503)).isEqualTo("503");
        assertThat(ErrorPages.kind(418)).isEqualTo("400");
        assertThat(ErrorPages.kind(507)).isEqualTo("500");
    }

    private static JteView view(String template) {
        return new JteView(
                TemplateEngine.createPrecompiled(ContentType.Html),
                template,
                new Pages(new StaticMessageSource(), new FixedLocaleResolver(Locale.SIMPLIFIED_CHINESE)),
                List.of(BROKEN));
    }

    @Test
    void an_outage_is_told_in_its_own_sentence_whether_it_was_thrown_or_resolved() {
        for (String attribute : List.of(RequestDispatcher.ERROR_EXCEPTION, DispatcherServlet.EXCEPTION_ATTRIBUTE)) {
            MockHttpServletRequest request = new MockHttpServletRequest();
            boolean resolved = attribute.equals(DispatcherServlet.EXCEPTION_ATTRIBUTE);
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, resolved ? 503 : 500);
            request.setAttribute(attribute, new IllegalStateException(new TrailOut()));
            ModelAndView page = new ErrorPages().show(request, new MockHttpServletResponse());
            assertThat(page.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(page.getModel()).containsEntry("kind", "trail");
        }
    }

    private static final class TrailOut extends RuntimeException implements Outage {

        private static final long serialVersionUID = 1L;

        @Override
        public String kind() {
            return "trail";
        }
    }
}
