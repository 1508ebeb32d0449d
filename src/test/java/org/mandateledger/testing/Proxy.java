package org.mandateledger.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network between a server and those who use it, which can be cut, swallow what is sent, and be healed. */
public final class Proxy implements AutoCloseable {
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int to;
    private volatile boolean cut;
    private volatile boolean swallowing;

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

    /** Nobody hears from anybody, and nobody is told; connections of that time never come to life again. */
    public void swallow() {
        swallowing = true;
    }

    public void heal() {
        cut = false;
        swallowing = false;
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
                byte[] bytes = new byte[8192];
                boolean dead = false;
                for (int read = from.getInputStream().read(bytes);
                        read >= 0;
                        read = from.getInputStream().read(bytes)) {
                    dead |= swallowing;
                    if (!dead) {
                        into.getOutputStream().write(bytes, 0, read);
                    }
                }
            } catch (IOException _) {
                // the network was cut, or one side has gone
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
