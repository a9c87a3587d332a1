package org.daylight.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daylight.shared.Ids;
import org.daylight.system.DaylightSettings;
import org.daylight.system.SecretFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * At the first start of a real installation, before the port answers: one administrator of each kind, with passwords that
 * open the door once.
 */
@Component
@ConditionalOnWebApplication
class FirstAdministrators implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrators.class);
    private static final Map<String, Role> FIRST = Map.of(
            "system-admin", Role.SYSTEM_ADMINISTRATOR,
            "security-admin", Role.SECURITY_ADMINISTRATOR,
            "audit-admin", Role.AUDIT_ADMINISTRATOR);

    private final DaylightSettings settings;
    private final Accounts accounts;
    private final OpeningAccounts opening;
    private final Ids ids;
    private final MessageSource messages;
    private final TransactionOperations transactions;
    private volatile boolean running;

    FirstAdministrators(
            DaylightSettings settings,
            Accounts accounts,
            OpeningAccounts opening,
            Ids ids,
            MessageSource messages,
            TransactionOperations transactions) {
        this.settings = settings;
        this.accounts = accounts;
        this.opening = opening;
        this.ids = ids;
        this.messages = messages;
        this.transactions = transactions;
    }

    @Override
    public void start() {
        running = true;
        if (settings.demo() || !accounts.isEmpty()) {
            return;
        }
        SecretFile file = new SecretFile(settings.data().resolve("keys"), "first-sign-in");
        List<First> first = prepare();
        transactions.executeWithoutResult(status -> open(first, file));
        LOG.info("First start: {} are ready; their one-time passwords are in {}", FIRST.keySet(), file.path());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which comes among the last. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** An account that is ready to be kept, and its line in the file. */
    private record First(Account account, String line) {}

    private List<First> prepare() {
        List<First> first = new ArrayList<>();
        FIRST.forEach((name, role) -> {
            String display = messages.getMessage("enum.Role." + role.name(), null, Locale.SIMPLIFIED_CHINESE);
            NewAccount account = new NewAccount(
                    new AccountId(ids.next()),
                    name,
                    display,
                    Actor.INSTALLATION,
                    Set.of(new Grant(role, Scope.EVERYTHING)));
            String password = OneTimePassword.draw().value();
            first.add(new First(
                    opening.prepared(account, password, true).orThrow(), name + "\t" + display + "\t" + password));
        });
        return first;
    }

    /** The accounts and the file stand or fall together: nobody is left with a password that nobody knows. */
    private void open(List<First> first, SecretFile file) {
        first.forEach(each -> opening.keep(each.account(), "system").orThrow());
        file.write(String.join("\n", first.stream().map(First::line).toList()) + "\n");
    }
}
