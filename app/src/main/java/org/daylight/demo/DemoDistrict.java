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
import org.daylight.organisation.OrganDirectory;
import org.daylight.system.DaylightSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Fills an empty installation with 明湖区 when the operator asked for the demonstration. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "daylight.demo", havingValue = "true")
class DemoDistrict implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDistrict.class);

    private final List<DemoChapter> chapters;
    private final OrganDirectory organs;
    private final Path passwordFile;

    DemoDistrict(List<DemoChapter> chapters, OrganDirectory organs, DaylightSettings settings) {
        this.chapters = chapters.stream()
                .sorted(Comparator.comparingInt(DemoChapter::order))
                .toList();
        this.organs = organs;
        this.passwordFile = settings.data().toAbsolutePath().resolve("keys").resolve("demo-password");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!organs.all().isEmpty()) {
            return;
        }
        DemoCast cast = new DemoCast(password());
        chapters.forEach(chapter -> chapter.tell(cast));
        LOG.info("The demonstration district 明湖区 is ready.");
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
