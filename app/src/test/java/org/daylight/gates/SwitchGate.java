package org.daylight.gates;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds switches over our own enums and sealed types that have a default: a constant or a kind that somebody adds must stop
 * the build where it is not dealt with, and not slip into whatever the default was meant for.
 */
final class SwitchGate {

    private static final Pattern DEFAULT = Pattern.compile("\\bdefault\\s*(->|:)");

    private SwitchGate() {}

    static List<String> openSwitches(List<Path> sources) {
        List<Path> candidates = sources.stream()
                .filter(source -> DEFAULT.matcher(SourceTree.read(source)).find())
                .toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-implicit:none",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-sourcepath",
                    SourceTree.ROOT.resolve("cli/src/main/java").toString());
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, _ -> {}, options, null, files.getJavaFileObjectsFromPaths(candidates));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            List<String> found = new ArrayList<>();
            units.forEach(unit -> new Scanner(unit, task, found).scan(unit, null));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final Types types;
        private final List<String> found;

        Scanner(CompilationUnitTree unit, JavacTask task, List<String> found) {
            this.unit = unit;
            this.trees = Trees.instance(task);
            this.types = task.getTypes();
            this.found = found;
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
            examine(tree, tree.getExpression(), tree.getCases());
            return super.visitSwitch(tree, nothing);
        }

        @Override
        public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
            examine(tree, tree.getExpression(), tree.getCases());
            return super.visitSwitchExpression(tree, nothing);
        }

        private void examine(Tree tree, ExpressionTree selector, List<? extends CaseTree> cases) {
            if (cases.stream().noneMatch(Scanner::isDefault)) {
                return;
            }
            TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), selector));
            Element element = type == null ? null : types.asElement(type);
            String place = SourceTree.name(Path.of(unit.getSourceFile().toUri())) + ":"
                    + unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
            if (type == null || type.getKind() == TypeKind.ERROR) {
                found.add(place + " cannot be resolved");
            } else if (element != null && isOurs(element) && isClosed(element)) {
                found.add(place + " " + element.getSimpleName());
            }
        }

        private static boolean isDefault(CaseTree one) {
            return one.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
        }

        private static boolean isOurs(Element element) {
            return element.toString().startsWith("org.daylight.");
        }

        private static boolean isClosed(Element element) {
            return element.getKind() == ElementKind.ENUM
                    || element.getModifiers().contains(Modifier.SEALED);
        }
    }
}
