package org.daylight.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template split into the markup that stands as it is and the Java expressions that it computes. */
final class JteText {

    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("\\G@(import|param)[^\\n]*");
    private static final Pattern CALL = Pattern.compile("\\G@(if|elseif|for|template[.\\w]*)\\(");
    private static final Pattern WORD = Pattern.compile("\\G@(else|endif|endfor|endraw|raw)\\b");
    private static final Pattern EXPRESSION = Pattern.compile("\\G(\\$unsafe|\\$|!)\\{");

    private final String source;
    private final StringBuilder markup = new StringBuilder();
    private final List<String> expressions = new ArrayList<>();
    private int at;

    JteText(String template) {
        this.source = COMMENT.matcher(template).replaceAll("");
        markup(false);
    }

    /** What is sent to every reader unchanged. */
    String markup() {
        return markup.toString();
    }

    List<String> expressions() {
        return List.copyOf(expressions);
    }

    private void markup(boolean nested) {
        while (at < source.length() && !(nested && source.charAt(at) == '`')) {
            if (!skip(LINE) && !skip(WORD) && !computes(CALL, ')') && !computes(EXPRESSION, '}')) {
                markup.append(source.charAt(at++));
            }
        }
        at++;
    }

    private boolean skip(Pattern pattern) {
        Matcher matcher = pattern.matcher(source);
        boolean found = matcher.find(at);
        at = found ? matcher.end() : at;
        return found;
    }

    private boolean computes(Pattern opening, char closing) {
        boolean found = skip(opening);
        if (found) {
            expressions.add(java(closing));
        }
        return found;
    }

    /** Reads Java up to the closing bracket; a content block inside it is markup again. */
    private String java(char closing) {
        StringBuilder java = new StringBuilder();
        int depth = 0;
        while (at < source.length() && (depth > 0 || source.charAt(at) != closing)) {
            char each = source.charAt(at);
            if (source.startsWith("@`", at)) {
                at += 2;
                markup(true);
            } else if (each == '"') {
                java.append(literal());
            } else {
                depth += "([{".indexOf(each) >= 0 ? 1 : ")]}".indexOf(each) >= 0 ? -1 : 0;
                java.append(each);
                at++;
            }
        }
        at++;
        return java.toString();
    }

    private String literal() {
        int from = at++;
        while (source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return source.substring(from, ++at);
    }
}
