package org.daylight.workbench.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daylight.audit.Deed;
import org.springframework.context.MessageSource;

/**
 * The detail of a line of the trail as people read it. What is stored stays as it was written; what is not known here, as
 * in trails of older versions and where people typed it, is shown as it stands. Which details an action can have is said
 * with it, so that a name that somebody chose is never taken for one.
 */
final class DetailWords {

    private static final String DOOR = "(STAFF|APPLICANT)";
    private static final String FILE = "file:(\\S+)";
    private static final String CONSTANTS = "([A-Z][A-Z_0-9]*(?: [A-Z][A-Z_0-9]*)*)";
    private static final Pattern GRANT = Pattern.compile("([A-Z_]+):([A-Z_]+)");
    private static final Pattern CODED = Pattern.compile("[A-Z0-9_: -]+");
    private static final Pattern MESSAGE_KEY = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+");
    private static final List<String> FAMILIES =
            List.of("trail.door.", "enum.Role.", "enum.Scope.", "enum.FindingKind.", "enum.Tampering.");

    private static final List<Rule> RULES = List.of(
            new Rule("sign-in", DOOR, "trail.detail.door"),
            new Rule("sign-in", DOOR + " failure (\\d+)", "trail.detail.failure"),
            new Rule("sign-in", DOOR + " locked after (\\d+) failures", "trail.detail.locked-after"),
            new Rule("sign-in", DOOR + " while locked", "trail.detail.while-locked"),
            new Rule("sign-in\\.code|account\\.second-factor-.*", "wrong", "trail.detail.wrong-code"),
            new Rule("sign-in\\.code|account\\.second-factor-.*", "locked", "trail.detail.locked"),
            new Rule("sign-out\\..*", "(\\d+) sessions", "trail.detail.sessions"),
            new Rule("route\\.refused", "form token", "trail.detail.form-token"),
            new Rule("route\\.refused", "no permission", "trail.detail.not-permitted"),
            new Rule("account\\.opened|export\\.fetched", "not permitted", "trail.detail.not-permitted"),
            new Rule("event\\.retried", "not failed or unknown", "trail.detail.not-failed"),
            new Rule("account\\.role-withdrawn", CONSTANTS, "trail.detail.word"),
            new Rule("backup\\.made", "(\\d+) rows", "trail.detail.rows"),
            new Rule("backup\\.made", "(\\d+) rows, (\\d+) files", "trail.detail.rows-and-files"),
            new Rule(
                    "backup\\.restored",
                    "(\\S+), snapshot of (\\S+), (\\d+) rows, (\\d+) files",
                    "trail.detail.restored"),
            new Rule("reports\\.imported", "(\\d+) files", "trail.detail.files"),
            new Rule("report\\.observed", "(\\d+) reports", "trail.detail.reports"),
            new Rule("item\\..*", "version (\\d+)", "trail.detail.version"),
            new Rule("item\\..*", "version (\\d+) " + FILE + " " + CONSTANTS, "trail.detail.version-cleared"),
            new Rule("request\\.file-cleared", FILE + " " + CONSTANTS, "trail.detail.cleared"),
            new Rule("request\\.proof-viewed", FILE, "trail.detail.file"),
            new Rule("file\\.destroyed", "export expired", "trail.detail.export-expired"),
            new Rule("file\\.destroyed", "belongs to nothing", "trail.detail.belongs-to-nothing"),
            new Rule("organ\\.profile-revised", "particulars", "trail.detail.particulars"),
            new Rule("organ\\.profile-revised", "leaders", "trail.detail.leaders"),
            new Rule("organ\\.profile-revised", "units", "trail.detail.units"),
            new Rule("organ\\.profile-revised", "remedy-bodies", "trail.detail.remedy-bodies"),
            new Rule("reports\\.exported", "letter", "trail.detail.letter"),
            new Rule("reports\\.exported", "(xlsx|csv|json)", "trail.detail.format"),
            new Rule("export\\.(?:ordered|made)", "observatory-ranking(?: .*)?", "export.kind.observatory-ranking"),
            new Rule("export\\.(?:ordered|made)", "observatory-years(?: .*)?", "export.kind.observatory-years"),
            new Rule(
                    "audit\\.exported",
                    "AuditFilter\\[from=null, until=null, subject=null, action=null, object=null\\]",
                    "trail.detail.all"),
            new Rule(
                    "audit\\.exported",
                    "AuditFilter\\[from=(.*), until=(.*), subject=(.*), action=(.*), object=(.*)\\]",
                    "trail.detail.filtered"),
            new Rule(
                    "audit\\.resumed",
                    "entries=(\\d+); findings=(\\d+); first=(.*?); reason=(.*)",
                    "trail.detail.resumed"));

    private final MessageSource messages;
    private final Locale locale;

    DetailWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** What an action may have left as its detail, and the key of its words; groups are their arguments. */
    private record Rule(Pattern action, Pattern detail, String key) {

        Rule(String action, String detail, String key) {
            this(Pattern.compile(action), Pattern.compile(detail, Pattern.DOTALL), key);
        }

        Optional<Matcher> matching(Deed deed) {
            Matcher found = detail.matcher(deed.detail());
            return action.matcher(deed.action()).matches() && found.matches() ? Optional.of(found) : Optional.empty();
        }
    }

    String of(Deed deed) {
        if (deed.detail().isEmpty()) {
            return "";
        }
        return RULES.stream()
                .flatMap(rule -> rule.matching(deed).map(found -> said(rule.key(), found)).stream())
                .findFirst()
                .or(() -> grants(deed))
                .or(() -> refusal(deed))
                .orElse(deed.detail());
    }

    private String said(String key, Matcher found) {
        Object[] arguments = IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(group -> list(found.group(group)))
                .toArray();
        return messages.getMessage(key, arguments, locale);
    }

    /** Constants and places in words, joined as a sentence joins them; anything else as it stands. */
    private String list(String group) {
        if (group.equals("null")) {
            return messages.getMessage("trail.any", null, locale);
        }
        if (!CODED.matcher(group).matches()) {
            return group;
        }
        List<String> each = List.of(group.split(" ", -1));
        List<String> words = each.stream().map(this::word).toList();
        return words.equals(each) ? group : String.join(messages.getMessage("trail.detail.and", null, locale), words);
    }

    /** A constant, or a place of the trail with what was found there. */
    private String word(String constant) {
        String[] parts = constant.split(":", 2);
        if (parts.length == 2 && parts[0].matches("-?\\d+")) {
            return messages.getMessage("audit.verify.finding", new Object[] {parts[0], word(parts[1])}, locale)
                    .strip();
        }
        return FAMILIES.stream()
                .map(family -> messages.getMessage(family + constant, null, "", locale))
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse(constant);
    }

    private Optional<String> grants(Deed deed) {
        boolean maybe = deed.action().equals("account.opened") || deed.action().equals("account.role-granted");
        List<Matcher> grants =
                Arrays.stream(deed.detail().split(" ", -1)).map(GRANT::matcher).toList();
        return maybe && grants.stream().allMatch(Matcher::matches)
                ? Optional.of(grants.stream()
                        .map(grant -> said("trail.detail.grant", grant))
                        .collect(Collectors.joining(messages.getMessage("trail.detail.and", null, locale))))
                : Optional.empty();
    }

    /** A refusal leaves the key of what the person was told; what it told of names and numbers is not kept. */
    private Optional<String> refusal(Deed deed) {
        return deed.result().equals("done")
                        || !MESSAGE_KEY.matcher(deed.detail()).matches()
                ? Optional.empty()
                : List.of("jobs." + deed.detail(), deed.detail()).stream()
                        .map(key -> messages.getMessage(key, new Object[] {"…", "…", "…", "…"}, "", locale))
                        .filter(text -> text != null && !text.isEmpty())
                        .findFirst();
    }
}
