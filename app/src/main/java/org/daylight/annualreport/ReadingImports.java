package org.daylight.annualreport;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.daylight.annualreport.EnteringReports.Look;
import org.daylight.annualreport.ReportImports.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the files of an import one after the other. A short transaction says whose turn it is, the file is read while no
 * connection is held, and a second short transaction enters what was found: whatever ends the process, a file has either
 * an outcome and its reports or neither, and the next run goes on with the first that has none.
 */
@Component
class ReadingImports {

    /** A file during which the process died so often is put aside. */
    static final int MOST_ATTEMPTS = 3;

    private final ReportImports imports;
    private final EnteringReports entering;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ReadingImports(
            ReportImports imports, EnteringReports entering, TransactionTemplate transaction, InstantSource clock) {
        this.imports = imports;
        this.entering = entering;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reads until no file waits or somebody wants it to stop.
     *
     * @return whether everything is done
     */
    boolean work(ImportId id, BooleanSupplier stop) {
        while (!stop.getAsBoolean()) {
            Optional<Turn> turn = Objects.requireNonNull(transaction.execute(status -> imports.next(id)));
            if (turn.isEmpty()) {
                transaction.executeWithoutResult(status -> imports.end(id, clock.instant()));
                return true;
            }
            take(id, turn.get());
        }
        return false;
    }

    private void take(ImportId id, Turn turn) {
        Look look = turn.attempts() > MOST_ATTEMPTS
                ? new Look.Settled(new FileOutcome.Refused("annualreport.import.given-up", List.of(turn.name())))
                : entering.look(turn);
        transaction.executeWithoutResult(status -> conclude(id, turn, look));
    }

    /** Enters what was found, unless somebody else who read the same file was faster. */
    private void conclude(ImportId id, Turn turn, Look look) {
        if (imports.hold(id, turn.position())) {
            FileOutcome outcome = entering.enter(imports.find(id).orElseThrow().importer(), look);
            imports.conclude(id, turn.position(), outcome);
        }
    }
}
