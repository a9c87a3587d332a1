package org.daylight.system;

import javax.crypto.SecretKey;

/** Keys of this installation, all derived from the key file in the data folder; nothing secret is in the program. */
public interface Keys {

    /** A key for one purpose, the same at every start; two purposes never share a key. */
    SecretKey derived(String purpose, String algorithm);

    /** Encrypts a sensitive value; the result names algorithm and key version (rules.md S-09, 8.3). */
    byte[] encrypt(byte[] plain, String purpose);

    /** Opens what {@link #encrypt} made; fails when it was altered or made for another purpose. */
    byte[] decrypt(byte[] sealed, String purpose);

    /** A keyed digest by which an encrypted value can be found again without being readable. */
    byte[] blindIndex(String value, String purpose);
}
