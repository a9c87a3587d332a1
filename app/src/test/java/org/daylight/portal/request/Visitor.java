package org.daylight.portal.request;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.request.RequestCast;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** A person with a browser: keeps cookies, fills in the form, reads what comes back. */
public final class Visitor {

    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");

    private final MockMvc web;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    public Visitor(MockMvc web, String address) {
        this.web = web;
        this.address = address;
    }

    /** A complete form for the organ with a slug. */
    public static Map<String, String> completeForm(String organ) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("organ", organ);
        form.put("sought.text", "二〇二五年度老旧小区改造项目清单");
        form.put("sought.form", "ELECTRONIC_FILE");
        form.put("sought.way", "ONLINE");
        form.put("applicant.column", "NATURAL_PERSON");
        form.put("applicant.name", "李桂兰");
        form.put("applicant.document", "IDENTITY_CARD");
        form.put("applicant.documentNumber", "110101199003077475");
        form.put("applicant.phone", "13800138000");
        return form;
    }

    /** The smallest honest proof. */
    public static MockMultipartFile proof() {
        return new MockMultipartFile("applicant.proof", "身份证.pdf", "application/pdf", RequestCast.pdf());
    }

    public MockHttpServletResponse read(String path) throws Exception {
        return send(get(path));
    }

    public String ticket() throws Exception {
        return find(TICKET, read("/requests/new").getContentAsString(StandardCharsets.UTF_8));
    }

    public MockHttpServletResponse submit(Map<String, String> form, MockMultipartFile... files) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart("/requests/new");
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        form.forEach(request::param);
        request.with(csrf());
        request.with(raw -> {
            raw.setRemoteAddr(address);
            return raw;
        });
        cookies.values().forEach(request::cookie);
        return keep(web.perform(request).andReturn().getResponse());
    }

    public MockHttpServletResponse post(String path, Map<String, String> form) throws Exception {
        MockHttpServletRequestBuilder request =
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(path);
        form.forEach(request::param);
        return send(request.with(csrf()));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        cookies.values().forEach(request::cookie);
        request.with(raw -> {
            raw.setRemoteAddr(address);
            return raw;
        });
        return keep(web.perform(request).andReturn().getResponse());
    }

    private MockHttpServletResponse keep(MockHttpServletResponse response) {
        for (Cookie cookie : response.getCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        return response;
    }

    /** The words of an element with an id. */
    public static String element(String id, String html) {
        return find(Pattern.compile("id=\"" + id + "\">([^<]+)<"), html);
    }

    private static String find(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in the page");
        }
        return matcher.group(1);
    }

    public static String html(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Nullable
    Cookie cookie(String name) {
        return cookies.get(name);
    }
}
