package fr.completude.web;

import java.net.InetAddress;
import java.nio.file.Path;

import fr.completude.accounts.AccountsFile;
import org.jspecify.annotations.Nullable;

/**
 * Where the web page is reached, and by whom.
 *
 * @param port 0 for any that is free
 * @param accounts who may sign in; null on this machine alone, where nobody has to
 * @param certificate for an encrypted line; null for none
 */
public record Entrance(
        InetAddress address,
        int port,
        @Nullable AccountsFile accounts,
        @Nullable Certificate certificate) {

    /**
     * Checks that nobody is let in unasked.
     *
     * @throws IllegalArgumentException when others than this machine would be
     */
    public Entrance {
        if (accounts == null && !address.isLoopbackAddress()) {
            throw new IllegalArgumentException("Others than this machine need accounts.");
        }
    }

    /** This machine alone, without accounts. */
    public static Entrance local(int port) {
        return new Entrance(InetAddress.getLoopbackAddress(), port, null, null);
    }

    /**
     * A certificate with its key in a PKCS #12 file.
     *
     * @param password of the file
     */
    public record Certificate(Path file, String password) {

        @Override
        public String toString() {
            return file.toString();
        }
    }
}
