package org.mandateledger.testing;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Commands of the operating system, as to mount a disk that fails. */
public final class SystemCommand {
    private SystemCommand() {}

    /** Whether it did what it was told; not where there is no such command, or it may not be used. */
    public static boolean run(String... command) throws InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noSuchCommand) {
            return false;
        }
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
