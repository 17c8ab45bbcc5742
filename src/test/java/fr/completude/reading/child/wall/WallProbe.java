package fr.completude.reading.child.wall;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

import javax.crypto.Cipher;

/** Walls itself in, then tries what a fooled decoder might, and prints what came of it. */
final class WallProbe {

    private WallProbe() {}

    /**
     * Tries.
     *
     * @param args the engine, a file of somebody else, a port that listens, the bytes of memory allowed
     */
    public static void main(String[] args) throws Exception {
        Path own = Path.of(System.getProperty("java.io.tmpdir"));
        Path foreign = Path.of(args[1]);
        Files.writeString(own.resolve("piece"), "own");
        System.out.println("walls " + Wall.put(Path.of(args[0]), own, Long.parseLong(args[3])));
        attempt("read own", () -> Files.readString(own.resolve("piece")));
        attempt("write own", () -> Files.writeString(own.resolve("more"), "x"));
        attempt("read foreign", () -> Files.readString(foreign));
        attempt("list foreign", () -> count(foreign.resolveSibling(".")));
        attempt("write foreign", () -> Files.writeString(foreign.resolveSibling("new"), "x"));
        attempt("delete foreign", () -> Files.deleteIfExists(foreign));
        attempt("read passwords", () -> Files.readString(Path.of("/etc/passwd")));
        attempt("read engine", () -> count(Path.of(args[0])));
        attempt("decrypt", () -> Cipher.getInstance("AES/CBC/PKCS5Padding"));
        attempt("draw lots", () -> new SecureRandom().nextInt());
        attempt("connect", () -> connected(Integer.parseInt(args[2])));
        attempt("start", () -> new ProcessBuilder("/bin/true").start().waitFor());
        attempt("write much", () -> Files.write(own.resolve("large"), new byte[65 << 20]));
        attempt("allocate", () -> Libc.call("mlockall", 0) == 0 ? 0 : new com.sun.jna.Memory(3L << 30).size());
        FutureTask<String> elsewhere = new FutureTask<>(() -> Files.readString(foreign));
        new Thread(elsewhere).start();
        attempt("read foreign in a thread", elsewhere::get);
    }

    private static long count(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.count();
        }
    }

    private static boolean connected(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        }
    }

    private static void attempt(String what, Callable<?> deed) {
        String came;
        try {
            came = "done " + (deed.call() != null);
        } catch (Exception | Error e) {
            came = "refused";
        }
        System.out.println(what + ": " + came);
    }
}
