package org.mandateledger.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network between a server and those who use it, which can be cut and healed. */
public final class Proxy implements AutoCloseable {
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int to;
    private volatile boolean cut;

    private Proxy(ServerSocket door, int to) {
        this.door = door;
        this.to = to;
    }

    public static Proxy to(int port) {
        try {
            Proxy proxy = new Proxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            Thread.ofPlatform().daemon().start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Connections end, and new ones end at once. */
    public void cut() throws IOException {
        cut = true;
        for (Socket socket : open) {
            socket.close();
        }
    }

    public void heal() {
        cut = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                if (cut) {
                    near.close();
                } else {
                    Socket far = new Socket(InetAddress.getLoopbackAddress(), to);
                    pass(near, far);
                    pass(far, near);
                }
            } catch (IOException _) {
                // whoever came has gone, or the door is closed
            }
        }
    }

    private void pass(Socket from, Socket into) {
        open.add(from);
        Thread.ofPlatform().daemon().start(() -> {
            try (from;
                    into) {
                from.getInputStream().transferTo(into.getOutputStream());
            } catch (IOException _) {
                // the network was cut
            } finally {
                open.remove(from);
            }
        });
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
