package org.daylight.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.daylight.account.Actor;
import org.daylight.account.ApplicantId;

/** The named people of the story, by sign-in name, as chapters introduce them. */
final class DemoCast {

    private final Map<String, Actor> people = new LinkedHashMap<>();
    private final Map<String, ApplicantId> applicants = new LinkedHashMap<>();
    private final String password;

    DemoCast(String password) {
        this.password = password;
    }

    /** The password that all demo accounts share; drawn at random at the first start, kept in the data folder. */
    String password() {
        return password;
    }

    void enter(String signInName, Actor actor) {
        people.put(signInName, actor);
    }

    void enter(String signInName, ApplicantId applicant) {
        applicants.put(signInName, applicant);
    }

    ApplicantId applicant(String signInName) {
        ApplicantId applicant = applicants.get(signInName);
        if (applicant == null) {
            throw new IllegalStateException("no such applicant in the story: " + signInName);
        }
        return applicant;
    }

    Actor actor(String signInName) {
        Actor actor = people.get(signInName);
        if (actor == null) {
            throw new IllegalStateException("no such person in the story: " + signInName);
        }
        return actor;
    }
}
