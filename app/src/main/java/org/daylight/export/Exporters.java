package org.daylight.export;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who can write what; the modules above this one give the exporters. */
@Component
class Exporters {

    private final ObjectProvider<Exporter> all;

    Exporters(ObjectProvider<Exporter> all) {
        this.all = all;
    }

    /** Empty for a kind that this version of the program does not know. */
    Optional<Exporter> of(String kind) {
        return all.stream().filter(exporter -> exporter.kind().equals(kind)).findFirst();
    }

    /** Whether a person may have it at this moment. */
    boolean permits(String owner, ExportOrder order) {
        return of(order.kind()).map(exporter -> exporter.permits(owner, order)).orElse(false);
    }
}
