package org.mandateledger.engine;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Wakes those who wait for further events. Nothing is kept for them: each reads the ledger from where it is. */
@Component
public class Arrivals {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private long position;

    /** Events up to this position can be read. */
    void upTo(long reached) {
        lock.lock();
        try {
            position = Math.max(position, reached);
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Wakes them all for another reason, such as that no more will come. */
    public void wake() {
        lock.lock();
        try {
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns once there may be events after this position, and at the latest after that time, or sooner without any. */
    public void await(long after, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            if (position <= after) {
                arrived.awaitNanos(atMost.toNanos());
            }
        } finally {
            lock.unlock();
        }
    }
}
