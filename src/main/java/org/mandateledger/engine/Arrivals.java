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
    private long changes;

    /** Events up to this position can be read; after another index took the place, that may be one before. */
    void upTo(long reached) {
        lock.lock();
        try {
            if (position != reached) {
                position = reached;
                changes++;
                arrived.signalAll();
            }
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

    /** How often there was something new: to be asked before the ledger is read, and waited on after. */
    public long changes() {
        lock.lock();
        try {
            return changes;
        } finally {
            lock.unlock();
        }
    }

    /** Returns once there has been something new since, and at the latest after that time, or sooner without any. */
    public void await(long since, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            if (changes == since) {
                arrived.awaitNanos(atMost.toNanos());
            }
        } finally {
            lock.unlock();
        }
    }
}
