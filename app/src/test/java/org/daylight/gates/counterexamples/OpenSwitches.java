package org.daylight.gates.counterexamples;

/** Breaks the rule on purpose: switches over closed types of our own that swallow whatever is added to them. */
final class OpenSwitches {

    /** A closed list. */
    enum Light {
        RED,
        AMBER,
        GREEN
    }

    /** A closed family. */
    sealed interface Shape {
        /** One member. */
        record Round(int radius) implements Shape {}

        /** Another. */
        record Square(int side) implements Shape {}
    }

    private OpenSwitches() {}

    static boolean mayGo(Light light) {
        return switch (light) {
            case RED -> false;
            default -> true;
        };
    }

    static int size(Shape shape) {
        switch (shape) {
            case Shape.Round round:
                return round.radius();
            default:
                return 0;
        }
    }

    /** Open types need a default; these two are no findings. */
    static String word(String text, Object any) {
        String first = switch (text) {
            case "a" -> "A";
            default -> "?";
        };
        return switch (any) {
            case Light light -> light.name();
            default -> first;
        };
    }
}
