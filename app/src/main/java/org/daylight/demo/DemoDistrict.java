package org.daylight.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.daylight.organisation.OrganDirectory;
import org.daylight.system.DaylightSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an empty installation with 明湖区 when the operator asked for the demonstration; goes on where an earlier start broke
 * off.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "daylight.demo", havingValue = "true")
class DemoDistrict implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDistrict.class);

    private final List<DemoChapter> chapters;
    private final OrganDirectory organs;
    private final JdbcToldChapters told;
    private final TransactionOperations transactions;
    private final Path passwordFile;

    DemoDistrict(
            List<DemoChapter> chapters,
            OrganDirectory organs,
            JdbcToldChapters told,
            TransactionOperations transactions,
            DaylightSettings settings) {
        this.chapters = chapters.stream()
                .sorted(Comparator.comparingInt(DemoChapter::order))
                .toList();
        this.organs = organs;
        this.told = told;
        this.transactions = transactions;
        this.passwordFile = settings.data().toAbsolutePath().resolve("keys").resolve("demo-password");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Set<Integer> before = told.all();
        boolean inUse = before.isEmpty() && !organs.all().isEmpty();
        if (inUse || chapters.stream().map(DemoChapter::order).allMatch(before::contains)) {
            return;
        }
        DemoCast cast = new DemoCast(password());
        chapters.stream()
                .filter(chapter -> chapter.isRepeatable() || !before.contains(chapter.order()))
                .forEach(chapter -> tell(chapter, cast));
        LOG.info("The demonstration district 明湖区 is ready.");
    }

    private void tell(DemoChapter chapter, DemoCast cast) {
        if (chapter.isRepeatable()) {
            chapter.tell(cast);
            told.add(chapter);
            return;
        }
        transactions.executeWithoutResult(whole -> {
            chapter.tell(cast);
            told.add(chapter);
        });
    }

    private String password() {
        try {
            if (!Files.exists(passwordFile)) {
                byte[] random = new byte[5];
                new SecureRandom().nextBytes(random);
                Files.createDirectories(passwordFile.getParent());
                Files.createFile(
                        passwordFile,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(passwordFile, "Minghu-" + HexFormat.of().formatHex(random));
            }
            return Files.readString(passwordFile).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
