package org.daylight.gates;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daylight.gates.JavaFile.DayConstant;
import org.daylight.gates.JavaFile.Method;

/** The size budget of the house and the honesty of names, file by file. */
final class ShapeGate {

    private static final int FILE = 300;
    private static final int TEST_FILE = 450;
    private static final int METHOD = 40;
    private static final int PARAMETERS = 4;
    private static final int COLLABORATORS = 7;
    private static final int DEPTH = 3;
    private static final Pattern DAY = Pattern.compile("([A-Z]{3})_(\\d{4})_(\\d{2})_(\\d{2})");
    private static final Pattern DATE = Pattern.compile("LocalDate\\.of\\((\\d+), (\\d+), (\\d+)\\)");
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Util|Utils|Helper|Helpers|Manager|Impl|DTO|Dto|VO|BO|PO)$");
    private static final Pattern HUMP = Pattern.compile("_|(?=[A-Z])");

    private ShapeGate() {}

    static List<String> tooLong(JavaFile file, boolean test) {
        int most = test ? TEST_FILE : FILE;
        return file.lines() > most ? List.of(file.at(1) + " has " + file.lines() + " lines") : List.of();
    }

    static List<String> overgrownMethods(JavaFile file) {
        return file.methods().stream()
                .flatMap(method -> Stream.of(
                                over(method, "lines", method.lines(), METHOD),
                                over(method, "parameters", method.parameters(), mostParameters(method)),
                                over(method, "levels", method.depth(), DEPTH))
                        .filter(found -> !found.isEmpty()))
                .map(found -> SourceTree.name(file.path()) + ":" + found)
                .toList();
    }

    private static int mostParameters(Method method) {
        if (method.annotations().contains("Override")) {
            return Integer.MAX_VALUE;
        }
        return method.constructor() ? COLLABORATORS : PARAMETERS;
    }

    private static String over(Method method, String what, int count, int most) {
        return count > most ? "%d %s has %d %s".formatted(method.line(), method.name(), count, what) : "";
    }

    static List<String> emptyNames(JavaFile file) {
        return file.types().stream()
                .filter(type -> EMPTY_NAME.matcher(type.name()).matches())
                .map(type -> file.at(1) + " " + type.name())
                .toList();
    }

    static List<String> bareSuppressions(JavaFile file) {
        return file.suppressions().stream()
                .filter(each -> !each.reasoned())
                .map(each -> file.at(each.line()))
                .toList();
    }

    /** Date constants of tests carry their weekday, and the name is true. */
    static List<String> untrueDays(JavaFile file) {
        return file.days().stream()
                .filter(day -> DATE.matcher(day.initialiser()).matches())
                .filter(day -> !isTrue(day))
                .map(day -> file.at(day.line()) + " " + day.name() + " = " + day.initialiser())
                .toList();
    }

    private static boolean isTrue(DayConstant day) {
        Matcher value = DATE.matcher(day.initialiser());
        Matcher name = DAY.matcher(day.name());
        if (!value.matches() || !name.matches()) {
            return false;
        }
        LocalDate date = LocalDate.of(number(value, 1), number(value, 2), number(value, 3));
        String weekday = date.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .toUpperCase(Locale.ROOT);
        return date.equals(LocalDate.of(number(name, 2), number(name, 3), number(name, 4)))
                && weekday.equals(name.group(1));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** A test is named by a sentence: three words at least. */
    static List<String> wordlessTests(JavaFile file) {
        return file.methods().stream()
                .filter(method -> isTest(method) && HUMP.split(method.name()).length < 3)
                .map(method -> file.at(method.line()) + " " + method.name())
                .toList();
    }

    /** The suffix of a test class tells its kind. */
    static List<String> wronglyEndingTests(JavaFile file, String source) {
        boolean tests = file.methods().stream().anyMatch(ShapeGate::isTest);
        String name = file.path().getFileName().toString().replace(".java", "");
        String suffix = source.contains("\n@ModuleTest\n")
                ? "ModuleTests"
                : source.contains("\n@WholeApplicationTest\n")
                        ? "WebTests"
                        : file.path().toString().contains("/e2e/") ? "BrowserTests" : "Tests";
        boolean pure = "Tests".equals(suffix) && name.matches(".*(Module|Browser)Tests");
        return tests && (!name.endsWith(suffix) || pure)
                ? List.of(file.at(1) + " should end with " + suffix)
                : List.of();
    }

    private static boolean isTest(Method method) {
        return method.annotations().stream()
                .anyMatch(each -> each.matches("(Parameterized|Repeated)?Test|TestFactory"));
    }
}
