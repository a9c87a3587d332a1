package org.daylight.request;

import org.daylight.files.FileId;

/** A file that belongs to a request or to its reply; who may see it follows from its kind and the case, never from itself. */
public record Enclosure(Kind kind, FileId file) {

    /** What the file is in the case. */
    public enum Kind {
        /** 身份证明; encrypted, each view logged. */
        IDENTITY_PROOF,
        /** 授权委托书. */
        POWER_OF_ATTORNEY,
        /** Identity proof of the agent. */
        AGENT_IDENTITY,
        /** Given to the applicant with the reply. */
        REPLY
    }
}
