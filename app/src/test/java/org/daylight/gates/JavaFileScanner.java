package org.daylight.gates;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Walks one parsed file and writes down its facts. */
final class JavaFileScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final Trees trees;
    private final Path path;
    private final List<String> lines;
    private final List<JavaFile.Type> types = new ArrayList<>();
    private final List<JavaFile.Method> methods = new ArrayList<>();
    private final List<JavaFile.Words> words = new ArrayList<>();
    private final List<JavaFile.Suppression> suppressions = new ArrayList<>();
    private final List<JavaFile.DayConstant> days = new ArrayList<>();

    JavaFileScanner(CompilationUnitTree unit, Trees trees) {
        this.unit = unit;
        this.trees = trees;
        this.path = Path.of(unit.getSourceFile().toUri());
        this.lines = SourceTree.read(path).lines().toList();
    }

    JavaFile read() {
        scan(unit, null);
        return new JavaFile(path, lines.size(), types, methods, words, suppressions, days);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        if (!tree.getSimpleName().isEmpty()) {
            List<String> constants = tree.getKind() != Tree.Kind.ENUM
                    ? List.of()
                    : tree.getMembers().stream()
                            .filter(VariableTree.class::isInstance)
                            .map(VariableTree.class::cast)
                            .filter(field -> field.toString().startsWith("/*public static final*/"))
                            .map(field -> field.getName().toString())
                            .toList();
            types.add(new JavaFile.Type(
                    tree.getSimpleName().toString(),
                    getCurrentPath().getParentPath().getLeaf() == unit,
                    tree.getModifiers().getFlags().contains(Modifier.PUBLIC),
                    tree.getKind() == Tree.Kind.ENUM,
                    constants));
        }
        return super.visitClass(tree, nothing);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
        BlockTree body = tree.getBody();
        Tree owner = getCurrentPath().getParentPath().getLeaf();
        if (body != null && line(tree) > 0 && trees.getSourcePositions().getEndPosition(unit, tree) > 0) {
            boolean record = owner.getKind() == Tree.Kind.RECORD;
            methods.add(new JavaFile.Method(
                    owner instanceof ClassTree type ? type.getSimpleName().toString() : "",
                    tree.getName().toString(),
                    line(body),
                    endLine(body) - line(body) + 1,
                    record && tree.getReturnType() == null
                            ? 0
                            : tree.getParameters().size(),
                    depth(body),
                    tree.getReturnType() == null,
                    tree.getModifiers().getAnnotations().stream()
                            .map(each -> each.getAnnotationType().toString())
                            .collect(Collectors.toSet())));
        }
        return super.visitMethod(tree, nothing);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        Set<Modifier> flags = tree.getModifiers().getFlags();
        ExpressionTree value = tree.getInitializer();
        if (value != null
                && flags.contains(Modifier.STATIC)
                && flags.contains(Modifier.FINAL)
                && "LocalDate".equals(String.valueOf(tree.getType()))) {
            days.add(new JavaFile.DayConstant(tree.getName().toString(), value.toString(), line(tree)));
        }
        return super.visitVariable(tree, nothing);
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
        if (tree.getAnnotationType().toString().startsWith("Suppress")) {
            int line = line(tree);
            String around = lines.get(line - 1) + (line > 1 ? lines.get(line - 2) : "");
            suppressions.add(new JavaFile.Suppression(line, around.contains("//") || around.contains("*/")));
        }
        return super.visitAnnotation(tree, nothing);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
        if (tree.getValue() instanceof String value) {
            TreePath place = getCurrentPath();
            boolean begins = false;
            boolean continues = false;
            while (place.getParentPath().getLeaf() instanceof BinaryTree both) {
                begins |= both.getLeftOperand() == place.getLeaf();
                continues |= both.getRightOperand() == place.getLeaf();
                place = place.getParentPath();
            }
            words.add(new JavaFile.Words(
                    value,
                    line(tree),
                    continues ? "" : call(place),
                    begins,
                    isWithin(AnnotationTree.class),
                    isForOperators()));
        }
        return super.visitLiteral(tree, nothing);
    }

    private static String call(TreePath argument) {
        Tree parent = argument.getParentPath().getLeaf();
        if (parent instanceof MethodInvocationTree invocation && isFirst(invocation.getArguments(), argument)) {
            String name = invocation.getMethodSelect().toString();
            return name.substring(name.lastIndexOf('.') + 1);
        }
        if (parent instanceof NewClassTree creation && isFirst(creation.getArguments(), argument)) {
            Tree type = creation.getIdentifier();
            return (type instanceof ParameterizedTypeTree generic ? generic.getType() : type).toString();
        }
        return "";
    }

    private static boolean isFirst(List<? extends ExpressionTree> arguments, TreePath argument) {
        return arguments.getFirst() == argument.getLeaf();
    }

    private boolean isWithin(Class<? extends Tree> kind) {
        return StreamSupport.stream(getCurrentPath().spliterator(), false).anyMatch(kind::isInstance);
    }

    /** Lines of the log, and what an exception says, are read by operators; patterns are read by nobody. */
    private boolean isForOperators() {
        return StreamSupport.stream(getCurrentPath().spliterator(), false).anyMatch(each -> switch (each) {
            case MethodInvocationTree call ->
                call.getMethodSelect().toString().matches("LOG\\..*|Pattern\\.compile|\\w+\\.equals");
            case NewClassTree creation -> creation.getIdentifier().toString().matches("\\w+(Exception|Error|Refused)");
            default -> false;
        });
    }

    private static int depth(BlockTree body) {
        DepthScanner scanner = new DepthScanner();
        scanner.scan(body, null);
        return scanner.deepest;
    }

    private int line(Tree tree) {
        long start = trees.getSourcePositions().getStartPosition(unit, tree);
        return start < 0 ? -1 : (int) unit.getLineMap().getLineNumber(start);
    }

    private int endLine(Tree tree) {
        return (int) unit.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(unit, tree) - 1);
    }

    /** Counts statements within statements; {@code else if} stands beside its {@code if}, not below it. */
    private static final class DepthScanner extends TreeScanner<@Nullable Void, @Nullable Void> {

        private static final Set<Tree.Kind> NESTING = Set.of(
                Tree.Kind.IF,
                Tree.Kind.FOR_LOOP,
                Tree.Kind.ENHANCED_FOR_LOOP,
                Tree.Kind.WHILE_LOOP,
                Tree.Kind.DO_WHILE_LOOP,
                Tree.Kind.TRY,
                Tree.Kind.SWITCH,
                Tree.Kind.SYNCHRONIZED);

        private int now;
        private int deepest;

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
            boolean nests = tree != null && NESTING.contains(tree.getKind());
            now += nests ? 1 : 0;
            deepest = Math.max(deepest, now);
            super.scan(tree, nothing);
            now -= nests ? 1 : 0;
            return null;
        }

        @Override
        public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
            scan(tree.getCondition(), nothing);
            scan(tree.getThenStatement(), nothing);
            if (tree.getElseStatement() instanceof IfTree next) {
                return visitIf(next, nothing);
            }
            return scan(tree.getElseStatement(), nothing);
        }
    }
}
