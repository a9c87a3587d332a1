package org.daylight.audit;

/** A sealed place in the chain: its end, or an anchor on the way. */
record ChainMark(long position, byte[] hash, String algorithm, byte[] seal) {

    static final ChainMark NONE = new ChainMark(0, new byte[0], ChainAlgorithm.SHA_256.label(), new byte[0]);
}
