package fr.completude.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** An address on this machine that notices when it is called. */
final class Canary implements AutoCloseable {

    private final ServerSocket server;
    private final AtomicInteger calls = new AtomicInteger();

    private Canary(ServerSocket server) {
        this.server = server;
    }

    static Canary open() throws IOException {
        Canary canary = new Canary(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread thread = new Thread(canary::listen, "canary");
        thread.setDaemon(true);
        thread.start();
        return canary;
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                server.accept().close();
                calls.incrementAndGet();
            } catch (IOException e) {
                // Closed: nobody can call any more.
                return;
            }
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/";
    }

    int calls() {
        return calls.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
