package org.daylight.export;

import java.io.IOException;
import java.io.OutputStream;
import org.daylight.shared.Answer;

/**
 * Writes one kind of file; each module that lets something be taken out of the house gives one as a bean. The job around
 * it does everything else: queue, progress, restart, file store, audit line, download and destruction.
 */
public interface Exporter {

    /** Stable word by which orders of this kind are stored. */
    String kind();

    /**
     * Whether a person may have it at this moment: asked when it is ordered, before it is written, and again at each
     * download, as a right may have been withdrawn in between.
     *
     * @param owner the person as the trail names people
     */
    boolean permits(String owner, ExportOrder order);

    /**
     * Writes the whole file, or refuses in words when there is nothing to write. No transaction is around it, and none
     * may be open while it writes; a process that dies begins anew, so that writing twice must do no harm.
     */
    Answer<ExportOrder> write(String owner, ExportOrder order, Sink sink) throws IOException;

    /** Where to write, and whom to tell how far it is. */
    record Sink(OutputStream out, Progress progress) {}

    /** Told as often as one likes; it is written down now and then, and ends the writing when nobody wants it any more. */
    interface Progress {
        void at(long done, long total);
    }
}
