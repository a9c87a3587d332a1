package org.daylight.request;

/** What the file is in the case. */
public enum EnclosureKind {
    /** 身份证明; encrypted, each view logged. */
    IDENTITY_PROOF,
    /** 授权委托书. */
    POWER_OF_ATTORNEY,
    /** Identity proof of the agent. */
    AGENT_IDENTITY,
    /** Given to the applicant with the reply. */
    REPLY
}
