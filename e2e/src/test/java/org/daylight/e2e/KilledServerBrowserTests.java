package org.daylight.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daylight.e2e.KilledServer.Death;
import org.daylight.e2e.Staff.Person;
import org.junit.jupiter.api.Test;

/**
 * Citizens file, an officer confirms, two people publish, and the server is killed in the middle of it, again and again
 * ({@code -Dkill.rounds}; {@code bin/kill-rounds 50}). What was acknowledged is there once, numbers have no gap, the audit
 * trail is whole.
 */
class KilledServerBrowserTests {

    private static final int FILERS = 3;
    private static final Pattern ORGAN = Pattern.compile("<option value=\"([a-z][a-z0-9-]+)\"");
    private static final Pattern CASE = Pattern.compile("/workbench/requests/([0-9a-f-]{36})");

    private final AtomicInteger count = new AtomicInteger();
    private final BlockingQueue<String> toConfirm = new LinkedBlockingQueue<>();
    private final Random chance = new Random(20260925);

    @Test
    void nothing_acknowledged_is_lost_nothing_is_there_twice_and_no_number_is_missing() throws Exception {
        int rounds = Integer.getInteger("kill.rounds", 3);
        Path data = Files.createTempDirectory("daylight-killed");
        Acknowledged acknowledged = new Acknowledged(data);
        try (KilledServer server = new KilledServer(data)) {
            server.awaitReady();
            Staff staff = Staff.read(data.resolve("keys"));
            for (int round = 0; round < rounds; round++) {
                work(server, staff, acknowledged, round);
                server.restart();
                assertThat(acknowledged.faults()).as("round " + round).isEmpty();
            }
            System.out.printf("%d kills: %s, nothing lost or double%n", rounds, acknowledged.sum());
            assertThat(acknowledged.count()).isGreaterThan(rounds * 2);
            assertThat(server.command("audit", "verify")).isZero();
        }
    }

    /** Everybody works until the server dies under their hands. */
    private void work(KilledServer server, Staff staff, Acknowledged acknowledged, int round)
            throws InterruptedException {
        List<Thread> people = new ArrayList<>();
        for (int filer = 0; filer < FILERS; filer++) {
            Caller citizen = new Caller(server.address(), 10 + (round * FILERS + filer) % 240);
            people.add(start(() -> acknowledged.filed(file(citizen))));
        }
        Caller officer = new Caller(server.address(), 2);
        people.add(start(() -> confirm(officer, staff.named("wang-min"), acknowledged)));
        Caller clerk = new Caller(server.address(), 3);
        Caller reviewer = new Caller(server.address(), 4);
        people.add(start(() -> publish(clerk, reviewer, staff, acknowledged)));
        TimeUnit.MILLISECONDS.sleep(4000 + chance.nextInt(4000));
        server.kill(Death.values()[round % Death.values().length]);
        for (Thread person : people) {
            person.join();
        }
    }

    /** Something that a person does again and again; it ends when the server does not answer. */
    private interface Act {
        void once() throws IOException, InterruptedException;
    }

    private static Thread start(Act act) {
        return Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    act.once();
                }
            } catch (IOException killed) {
                // the server is gone; what it had not acknowledged it may keep or drop
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private String file(Caller citizen) throws IOException {
        Caller.Answer page = citizen.get("/requests/new");
        Map<String, String> form = new LinkedHashMap<>(page.form("/requests/new"));
        Matcher organ = ORGAN.matcher(page.body());
        form.put("organ", organ.find() ? organ.group(1) : "");
        form.put("sought.text", "二〇二五年度第" + count.incrementAndGet() + "号项目清单");
        form.put("sought.form", "ELECTRONIC_FILE");
        form.put("sought.way", "ONLINE");
        form.put("applicant.column", "NATURAL_PERSON");
        form.put("applicant.name", "李桂兰");
        form.put("applicant.document", "IDENTITY_CARD");
        form.put("applicant.documentNumber", "110101199003077475");
        form.put("applicant.phone", "13800138000");
        byte[] proof = ("%PDF-1.4\n%" + "x".repeat(100_000) + count.get() + "\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
        Caller.Answer sent = citizen.upload("/requests/new", form, "applicant.proof", proof);
        if (sent.status() != 302 && sent.status() != 303) {
            throw new IOException("filing was not answered: " + sent.status());
        }
        String number = citizen.get("/requests/receipt").text("number");
        if (number.isEmpty()) {
            throw new IOException("no receipt");
        }
        toConfirm.add(number);
        return number;
    }

    private void confirm(Caller officer, Person person, Acknowledged acknowledged)
            throws IOException, InterruptedException {
        String number = toConfirm.poll(1, TimeUnit.SECONDS);
        if (number == null) {
            officer.get("/sign-in");
            return;
        }
        String path = "/workbench/requests?show=ALL&number=" + number;
        Caller.Answer list = officer.get(path);
        if (list.status() == 302) {
            officer.signIn(person);
            list = officer.get(path);
        }
        Matcher found = CASE.matcher(list.body());
        if (!found.find()) {
            return;
        }
        String here = "/workbench/requests/" + found.group(1);
        Caller.Answer sent = officer.fill(here, here + "/acts/CONFIRM", Map.of());
        if (sent.status() == 302 || sent.status() == 303) {
            acknowledged.confirmed(number);
        }
    }

    private void publish(Caller clerk, Caller reviewer, Staff staff, Acknowledged acknowledged) throws IOException {
        String title = "供热保障工作安排第" + count.incrementAndGet() + "号";
        signIn(clerk, staff.named("zhao-ying"));
        signIn(reviewer, staff.named("liu-yang"));
        Map<String, String> draft = new LinkedHashMap<>();
        draft.put("disclosureClass", "PROACTIVE");
        draft.put("title", title);
        draft.put("body", "各街道办事处：供热期自11月15日起至次年3月15日止。");
        draft.put("generatedOn", "2026-11-16");
        draft.put("theme", theme(clerk));
        Caller.Answer begun = clerk.fill("/workbench/items/new", "/workbench/items", draft);
        String item = begun.location().replaceFirst("\\?.*", "");
        clerk.fill(item, item + "/submit", Map.of());
        Caller.Answer done = reviewer.fill(item + "/review", item + "/review", Map.of("decision", "APPROVE"));
        if (done.status() == 302 || done.status() == 303) {
            acknowledged.published(title);
        }
    }

    private static String theme(Caller clerk) throws IOException {
        String page = clerk.get("/workbench/items/new").body();
        Matcher leaf = Pattern.compile("<option value=\"([0-9]{4,})\"").matcher(page);
        return leaf.find() ? leaf.group(1) : "";
    }

    private static void signIn(Caller caller, Person person) throws IOException {
        if (caller.get("/workbench").status() != 200 && caller.signIn(person).isEmpty()) {
            throw new IOException("not signed in: " + person.signInName());
        }
    }
}
