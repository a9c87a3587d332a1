package org.daylight.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Stands before the pool in every test context and refuses a second connection to a thread that holds one: in production
 * enough such threads at once wait for each other until all of them fail. Neither may a thread compute a password hash
 * while it holds a connection. Because such an error is easily swallowed on its way out, it is also kept, and
 * {@link ConnectionFaults} fails the test during which it happened.
 */
public final class OneConnectionPerThread implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable Holding> HELD = new ThreadLocal<>();
    private static final List<AssertionError> FAULTS = new CopyOnWriteArrayList<>();

    /**
     * Flyway keeps one connection for its history and one for the scripts; it runs once, in one thread, before anybody
     * else asks the pool.
     */
    private static final Predicate<String> MAY_HOLD_TWO = type -> type.startsWith("org.flywaydb.");

    /** A connection in the hands of a thread, and where the thread took it. */
    private static final class Holding {

        private final Throwable taken = new Throwable("the connection that is held was taken here");
        private volatile boolean over;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case Guarded already -> already;
            case DataSource pool -> new Guarded(pool);
            case PasswordEncoder encoder -> new GuardedEncoder(encoder);
            default -> bean;
        };
    }

    /** What was found since the last question. */
    static List<AssertionError> takeFaults() {
        List<AssertionError> found = List.copyOf(FAULTS);
        FAULTS.removeAll(found);
        return found;
    }

    /** Whether the present thread holds a connection. */
    public static boolean isHolding() {
        return held() != null;
    }

    private static @Nullable Holding held() {
        Holding holding = HELD.get();
        return holding == null || holding.over ? null : holding;
    }

    private static void refuseWhileHolding(String what) {
        Holding holding = held();
        if (holding != null) {
            AssertionError fault = new AssertionError(what, holding.taken);
            FAULTS.add(fault);
            throw fault;
        }
    }

    private static final class Guarded extends DelegatingDataSource {

        Guarded(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (held() != null && isExempt()) {
                return super.getConnection();
            }
            refuseWhileHolding("a thread asks for a second connection while it holds one");
            Connection connection = super.getConnection();
            Holding holding = new Holding();
            HELD.set(holding);
            return watched(connection, holding);
        }

        private static boolean isExempt() {
            return StackWalker.getInstance()
                    .walk(frames ->
                            frames.map(StackWalker.StackFrame::getClassName).anyMatch(MAY_HOLD_TWO));
        }

        private static Connection watched(Connection connection, Holding holding) {
            return (Connection) Proxy.newProxyInstance(
                    Guarded.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        holding.over |= method.getName().equals("close");
                        return call(connection, method, arguments);
                    });
        }

        private static @Nullable Object call(Connection connection, Method method, Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }
    }

    /** Hashing takes fifty milliseconds and more; meanwhile others need the connection. */
    private record GuardedEncoder(PasswordEncoder encoder) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            refuseWhileHolding("a password is hashed while the thread holds a connection");
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            refuseWhileHolding("a password is compared while the thread holds a connection");
            return encoder.matches(password, hash);
        }
    }
}
