package org.daylight.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.View;

/** Renders one precompiled template; typed parameters that a template does not declare are left out. */
final class JteView implements View {

    private static final Logger LOG = LoggerFactory.getLogger(JteView.class);

    private final TemplateEngine engine;
    private final String template;
    private final Pages pages;
    private final List<PageFurniture> furniture;

    JteView(TemplateEngine engine, String template, Pages pages, List<PageFurniture> furniture) {
        this.engine = engine;
        this.template = template;
        this.pages = pages;
        this.furniture = furniture;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        byte[] bytes = bytes(model, request);
        response.setContentType(getContentType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private byte[] bytes(@Nullable Map<String, ?> model, HttpServletRequest request) {
        if (template.equals(ErrorPages.STAFF)) {
            return staffError(model, request);
        }
        return template.startsWith("error/") ? error(template, model, request) : draw(template, model, request);
    }

    /** With the menu of the person who is signed in; where nobody is, or the menu cannot be read, as for everybody. */
    private byte[] staffError(@Nullable Map<String, ?> model, HttpServletRequest request) {
        try {
            return draw(template, model, request);
        } catch (AccessDeniedException stranger) {
            return error(ErrorPages.PUBLIC, model, request);
        } catch (RuntimeException failure) {
            LOG.warn("The error page of staff cannot be drawn: {}", new Failure(failure).told());
            return error(ErrorPages.PUBLIC, model, request);
        }
    }

    private byte[] error(String page, @Nullable Map<String, ?> model, HttpServletRequest request) {
        try {
            return draw(page, model, request);
        } catch (RuntimeException failure) {
            LOG.error("The error page itself could not be drawn; the plain one is shown.", failure);
            return PlainPage.FAILURE;
        }
    }

    private byte[] draw(String page, @Nullable Map<String, ?> model, HttpServletRequest request) {
        Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
        furniture.stream().filter(each -> each.belongsTo(page)).forEach(each -> parameters.putAll(each.of(request)));
        parameters.put("page", pages.of(request));
        String file = page + ".jte";
        parameters.keySet().retainAll(engine.getParamInfo(file).keySet());
        StringOutput output = new StringOutput();
        engine.render(file, parameters, output);
        return output.toString().getBytes(StandardCharsets.UTF_8);
    }
}
