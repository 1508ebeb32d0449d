package org.mandateledger.bench;

import java.nio.file.Path;
import java.util.List;
import org.mandateledger.history.Entry;
import org.mandateledger.history.HistoryIndex;
import org.mandateledger.operation.Ledger;
import org.mandateledger.store.LedgerLoader;

/**
 * Prints how many bytes of memory the kernel, and the product, hold for an event. Give it a number of operations, and a
 * folder to have that ledger measured too.
 */
public final class MemoryAnEvent {
    private MemoryAnEvent() {}

    public static void main(String[] arguments) throws InterruptedException {
        int operations = Integer.parseInt(arguments[0]);
        long before = used();
        HistoryIndex<Lean.Change, Lean.State> index = new HistoryIndex<>(new Lean());
        index.apply(entries(operations));
        long events = index.now().position();
        long after = used();
        System.out.printf("kernel: %d events, %d bytes an event%n", events, (after - before) / events);
        if (index.now().position() == 0) {
            return;
        }
        Object ledger = LedgerLoader.read(WorkloadFiles.of(operations));
        System.out.printf("product: %d bytes an event%n", (used() - after) / events);
        System.out.printf("(%s, %s)%n", index.hashCode(), ledger.hashCode());
        if (arguments.length > 1) {
            folder(Path.of(arguments[1]));
        }
    }

    /** The second of two readings, so that what is there but once, such as classes, does not count. */
    private static void folder(Path directory) throws InterruptedException {
        Ledger first = LedgerLoader.read(directory);
        long before = used();
        Ledger second = LedgerLoader.read(directory);
        long bytes = used() - before;
        long events = second.now().position();
        System.out.printf("%s: %d events, %d bytes, %d an event%n", directory, events, bytes, bytes / events);
        System.out.printf("(%s, %s)%n", first.hashCode(), second.hashCode());
    }

    private static List<Entry<Lean.Change>> entries(int operations) {
        return LedgerLoader.events(WorkloadFiles.of(operations)).stream()
                .map(Lean::entry)
                .toList();
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
