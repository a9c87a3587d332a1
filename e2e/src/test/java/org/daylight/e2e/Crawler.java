package org.daylight.e2e;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows every link of our own from a starting address. Every address must answer; of addresses of the same shape the
 * first is looked at closely.
 */
final class Crawler {

    private static final int ADDRESSES = 400;
    private static final int OPENED_PER_SHAPE = 3;

    private final Visitor visitor;
    private final Set<String> examined;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private String start = "/";

    /** @param examined shapes that were looked at closely before, by this visitor or another */
    Crawler(Visitor visitor, Set<String> examined) {
        this.visitor = visitor;
        this.examined = examined;
    }

    /** Addresses that were reached. */
    Set<String> seen() {
        return seen;
    }

    /** Walks everything that is reached below the starting address. */
    List<String> walk(String from) {
        start = from;
        remember(from);
        while (!waiting.isEmpty() && seen.size() < ADDRESSES) {
            visit(waiting.removeFirst());
        }
        faults.addAll(visitor.faults());
        return faults;
    }

    private void visit(String address) {
        int count = shapes.merge(shape(address), 1, Integer::sum);
        APIResponse response =
                visitor.profile().request().get(address, RequestOptions.create().setMaxRedirects(5));
        if (response.status() >= 400) {
            faults.add(response.status() + " " + address);
            return;
        }
        boolean page = response.headers().getOrDefault("content-type", "").startsWith("text/html");
        response.dispose();
        if (page && count <= OPENED_PER_SHAPE) {
            visitor.open(address);
            if (examined.add(shape(address))) {
                visitor.look(name(address));
            }
            links().stream().filter(link -> link.startsWith(start)).forEach(this::remember);
        }
    }

    private List<String> links() {
        Object found = visitor.page().evaluate("""
                () => [...document.querySelectorAll('a[href]')].map(a => new URL(a.href))
                  .filter(u => u.origin === location.origin).map(u => u.pathname + u.search)""");
        return found instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private void remember(String address) {
        if (seen.add(address)) {
            waiting.addLast(address);
        }
    }

    /** Identities, numbers and what a query asks for do not make another kind of page. */
    static String shape(String address) {
        String path = address.replaceFirst("\\?.*", "");
        String query = address.contains("?")
                ? "?" + address.replaceFirst("[^?]*\\?", "").replaceAll("=[^&]*", "=")
                : "";
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                        .replaceAll("\\d+", "*")
                        .replaceAll("/(organs|reading-places|items)/[a-z-]+(?=/|$)", "/$1/*")
                        .replaceAll("/[A-Z_]+(?=/|$)", "/*")
                + query;
    }

    private static String name(String address) {
        String name = shape(address).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "home" : name;
    }
}
