package org.daylight.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daylight.shared.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One organ through its life. Acts follow one another in time: none takes effect before the last one, none in the
 * future, none after the end. The identity outlives every change of name and place.
 */
final class Organ {

    private final OrganId id;
    private final OrganKind kind;
    private final long version;
    private String slug;
    private String name;
    private @Nullable OrganId parent;
    private @Nullable LocalDate changedOn;
    private @Nullable LocalDate dissolvedOn;
    private final List<HistoryLine> newLines = new ArrayList<>();

    /** A line to be written into the history. */
    record HistoryLine(
            OrganAct act,
            Decree decree,
            String nameBefore,
            String nameAfter,
            @Nullable OrganId other) {}

    /** An organ as the database keeps it. */
    record State(
            OrganSummary summary,
            @Nullable LocalDate changedOn,
            @Nullable LocalDate dissolvedOn,
            long version) {}

    Organ(State state) {
        OrganSummary summary = state.summary();
        this.id = summary.id();
        this.kind = summary.kind();
        this.slug = summary.slug();
        this.name = summary.name();
        this.parent = summary.parent();
        this.changedOn = state.changedOn();
        this.dissolvedOn = state.dissolvedOn();
        this.version = state.version();
    }

    /** A new organ, established by decree; {@code origin} is the organ out of which it was split, if any. */
    static Organ established(OrganSummary summary, Decree decree, @Nullable Organ origin) {
        Organ organ = new Organ(new State(summary, decree.effectiveOn(), null, 0));
        organ.newLines.add(
                origin == null
                        ? new HistoryLine(OrganAct.ESTABLISHED, decree, "", summary.name(), null)
                        : new HistoryLine(OrganAct.SPLIT_OFF, decree, origin.name, summary.name(), origin.id));
        return organ;
    }

    Answer<Organ> rename(String newName, String newSlug, Decree decree) {
        if (newName.equals(name) && newSlug.equals(slug)) {
            return Answer.refused("organisation.refused.name.unchanged");
        }
        return act(decree, () -> {
            newLines.add(new HistoryLine(OrganAct.RENAMED, decree, name, newName, null));
            name = newName;
            slug = newSlug;
        });
    }

    /**
     * Moves the organ under another one.
     *
     * @param aboveNewParent the new parent and everything above it; the organ itself must not be among them
     */
    Answer<Organ> transfer(Organ newParent, List<OrganId> aboveNewParent, String oldParentName, Decree decree) {
        if (parent == null) {
            return Answer.refused("organisation.refused.parent.root");
        }
        if (newParent.id.equals(parent)) {
            return Answer.refused("organisation.refused.parent.unchanged");
        }
        if (aboveNewParent.contains(id)) {
            return Answer.refused("organisation.refused.parent.cycle", name, newParent.name);
        }
        if (newParent.dissolvedOn != null) {
            return Answer.refused("organisation.refused.parent.gone", newParent.name);
        }
        return act(decree, () -> {
            newLines.add(new HistoryLine(OrganAct.TRANSFERRED, decree, oldParentName, newParent.name, newParent.id));
            parent = newParent.id;
        });
    }

    /** Ends this organ; the other one, in force, carries on its functions. */
    Answer<Organ> mergeInto(Organ successor, Decree decree) {
        if (parent == null || successor.id.equals(id)) {
            return Answer.refused("organisation.refused.successor.itself");
        }
        if (successor.dissolvedOn != null) {
            return Answer.refused("organisation.refused.successor.gone", successor.name);
        }
        return end(decree, new HistoryLine(OrganAct.MERGED, decree, name, successor.name, successor.id));
    }

    /** The counterpart of {@link #mergeInto}. */
    Answer<Organ> absorb(Organ merged, Decree decree) {
        return act(
                decree, () -> newLines.add(new HistoryLine(OrganAct.ABSORBED, decree, merged.name, name, merged.id)));
    }

    /** Notes that another organ came out of this one. */
    Answer<Organ> giveRiseTo(Organ part, Decree decree) {
        return act(decree, () -> newLines.add(new HistoryLine(OrganAct.SPLIT, decree, name, part.name, part.id)));
    }

    Answer<Organ> dissolve(Decree decree) {
        return parent == null
                ? Answer.refused("organisation.refused.parent.root")
                : end(decree, new HistoryLine(OrganAct.DISSOLVED, decree, name, "", null));
    }

    private Answer<Organ> end(Decree decree, HistoryLine line) {
        return act(decree, () -> {
            newLines.add(line);
            dissolvedOn = decree.effectiveOn();
        });
    }

    private Answer<Organ> act(Decree decree, Runnable change) {
        if (dissolvedOn != null) {
            return Answer.refused("organisation.refused.organ.gone", name, dissolvedOn.toString());
        }
        if (changedOn != null && decree.effectiveOn().isBefore(changedOn)) {
            return Answer.refused("organisation.refused.effective-on.too-early", name, changedOn.toString());
        }
        change.run();
        changedOn = decree.effectiveOn();
        return Answer.done(this);
    }

    OrganSummary summary() {
        return new OrganSummary(id, slug, name, kind, parent);
    }

    OrganId id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    LocalDate changedOn() {
        return changedOn;
    }

    @Nullable
    LocalDate dissolvedOn() {
        return dissolvedOn;
    }

    boolean isInForce() {
        return dissolvedOn == null;
    }

    long version() {
        return version;
    }

    List<HistoryLine> newLines() {
        return List.copyOf(newLines);
    }
}
