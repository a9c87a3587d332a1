package org.daylight.request;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daylight.files.FileStore;
import org.daylight.files.StoredFile;
import org.daylight.request.CaseFile.Draft;
import org.daylight.request.CaseFile.Facts;
import org.daylight.request.CaseFile.Happening;
import org.daylight.request.CaseFile.NamedEnclosure;
import org.daylight.rules.request.Case;
import org.daylight.rules.request.Clock;
import org.daylight.shared.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a case for the workbench. */
@Component
class CaseViews {

    private final JdbcRequestRecords records;
    private final FileStore files;
    private final Rulebook rulebook;
    private final InstantSource clock;

    CaseViews(JdbcRequestRecords records, FileStore files, Rulebook rulebook, InstantSource clock) {
        this.records = records;
        this.files = files;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    Optional<CaseFile> of(InformationRequest request) {
        return records.find(request.id()).map(record -> draw(record, request));
    }

    private CaseFile draw(RequestRecord record, InformationRequest request) {
        Case law = request.law();
        LocalDate today = ChinaTime.today(clock);
        return new CaseFile(
                record.id(),
                request.version(),
                record.number(),
                record.organ(),
                facts(record, law),
                law.state(),
                law.outcome().orElse(null),
                law.isLate() || law.isOverdue(today),
                DaysLedger.of(law, rulebook.calendar(), today),
                running(law, today),
                law.consultations(),
                request.entries().reversed().stream().map(CaseViews::happening).toList(),
                draft(request),
                law.permissions(today));
    }

    /** The periods that still matter; the time for a correction notice is over once its last day has passed. */
    private static List<Clock> running(Case law, LocalDate today) {
        return law.clocks().stream()
                .filter(clock -> clock.kind() != Clock.Kind.CORRECTION_NOTICE
                        || !clock.dueOn().isBefore(today))
                .toList();
    }

    private Facts facts(RequestRecord record, Case law) {
        Applicant applicant = record.applicant();
        return new Facts(
                applicant.column(),
                applicant.maskedName(),
                applicant.maskedDocumentNumber(),
                applicant.agent() != null,
                law.channel().orElseThrow(),
                record.arrivedOn(),
                law.receivedOn().orElse(null),
                record.sought(),
                record.enclosures().stream()
                        .flatMap(one ->
                                files.find(one.file()).stream().map(file -> new NamedEnclosure(one.kind(), file)))
                        .toList(),
                records.ofSameApplicant(record.id()));
    }

    private static Happening happening(Entry entry) {
        return switch (entry.event()) {
            case RequestEvent.Step step ->
                new Happening(
                        step.type(),
                        step.event().on(),
                        entry.at(),
                        entry.by().name(),
                        entry.by().subject(),
                        step.event(),
                        step.note());
            case RequestEvent.ReplyProposed proposed -> own(entry);
            case RequestEvent.ReplyReturned returned -> own(entry);
        };
    }

    private static Happening own(Entry entry) {
        return new Happening(
                entry.event().type(),
                null,
                entry.at(),
                entry.by().name(),
                entry.by().subject(),
                null,
                entry.event().note());
    }

    private @Nullable Draft draft(InformationRequest request) {
        return request.proposal()
                .map(entry -> new Draft(
                        ((RequestEvent.ReplyProposed) entry.event()).reply(),
                        attachments(request.reply().orElseThrow()),
                        entry.by().name(),
                        request.awaitsApproval()))
                .orElse(null);
    }

    private List<StoredFile> attachments(ProposedReply reply) {
        return reply.attachments().stream()
                .flatMap(one -> files.find(one.file()).stream())
                .toList();
    }
}
