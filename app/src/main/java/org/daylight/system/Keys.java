package org.daylight.system;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import javax.crypto.SecretKey;

/** Keys of this installation, all derived from the key file in the data folder; nothing secret is in the program. */
public interface Keys {

    /**
     * The keys in the text of a key file that lies elsewhere, for instance with a backup; nothing is written.
     *
     * @throws IllegalArgumentException when the text is none of a key file
     */
    static Keys of(String keyFile) {
        return new RingKeys(KeyRing.parse(keyFile));
    }

    /**
     * A key for one purpose, the same at every start until the master key is rotated; two purposes never share a key.
     * For what may lapse with a rotation, such as signed forms; what must stay readable is sealed by the methods below.
     */
    SecretKey derived(String purpose, String algorithm);

    /**
     * What {@link #derived} gives and has given under every master key, the newest first; read anew from the key file, so
     * that a key added beside the running process is among them. For what was sealed before a rotation.
     */
    List<SecretKey> everDerived(String purpose, String algorithm);

    /** Encrypts a sensitive value; the result names algorithm and key version (rules.md S-09, 8.3). */
    byte[] encrypt(byte[] plain, String purpose);

    /** Opens what {@link #encrypt} made; fails when it was altered or made for another purpose. */
    byte[] decrypt(byte[] sealed, String purpose);

    /** Encrypts what is written to the result, in constant memory; closing it closes the target. */
    OutputStream sealing(OutputStream target, String purpose);

    /** Opens in constant memory what {@link #sealing} made; reading fails when it was altered or cut short. */
    InputStream opening(InputStream sealed, String purpose);

    /**
     * A keyed digest by which an encrypted value can be found again without being readable. It stays the same when the
     * master key is rotated.
     */
    byte[] blindIndex(String value, String purpose);
}
