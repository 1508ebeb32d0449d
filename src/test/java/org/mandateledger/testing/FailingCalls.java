package org.mandateledger.testing;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A thread whose calls the kernel itself refuses with an input/output error, as it does when a disk fails. The filter
 * (seccomp) is the thread's own and ends with it; no other notices, and no right is needed.
 */
public final class FailingCalls {
    private static final int NO_NEW_PRIVILEGES = 38;
    private static final int SECCOMP = 22;
    private static final int FILTER = 2;
    private static final int LOAD_NUMBER = 0x20;
    private static final int IF_EQUAL = 0x15;
    private static final int RETURN = 0x06;
    private static final int ALLOW = 0x7fff0000;
    private static final int INPUT_OUTPUT_ERROR = 0x00050000 | 5;
    private static final int INSTRUCTION = 8;

    private FailingCalls() {}

    /** By their numbers on x86-64 and on AArch64. */
    public enum Call {
        FSYNC(74, 82),
        FTRUNCATE(77, 46);

        private final int x86;
        private final int arm;

        Call(int x86, int arm) {
            this.x86 = x86;
            this.arm = arm;
        }

        int number() {
            return System.getProperty("os.arch").equals("aarch64") ? arm : x86;
        }
    }

    public static boolean canFail() throws Exception {
        try {
            return System.getProperty("os.name").equals("Linux") && during(Set.of(), () -> true);
        } catch (IllegalStateException noFilters) {
            return false;
        }
    }

    /** Does it on a thread for which these calls fail; what it throws comes back as it was thrown. */
    public static <T> T during(Set<Call> failing, Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(() -> {
            refuse(failing);
            return work.call();
        });
        Thread.ofPlatform().start(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception thrown ? thrown : e;
        }
    }

    private static void refuse(Set<Call> calls) {
        try (Arena arena = Arena.ofConfined()) {
            int length = 2 + 2 * calls.size();
            MemorySegment filter = arena.allocate((long) INSTRUCTION * length, INSTRUCTION);
            int at = 0;
            instruction(filter, at++, LOAD_NUMBER, 0, 0);
            for (Call call : calls) {
                instruction(filter, at++, IF_EQUAL, 1, call.number());
                instruction(filter, at++, RETURN, 0, INPUT_OUTPUT_ERROR);
            }
            instruction(filter, at, RETURN, 0, ALLOW);
            MemorySegment program = arena.allocate(16, 8);
            program.set(JAVA_SHORT, 0, (short) length);
            program.set(ADDRESS, 8, filter);
            control(NO_NEW_PRIVILEGES, 1, 0);
            control(SECCOMP, FILTER, program.address());
        }
    }

    /** @param otherwise how many to pass over where the condition does not hold */
    private static void instruction(MemorySegment filter, int at, int code, int otherwise, int value) {
        long offset = (long) at * INSTRUCTION;
        filter.set(JAVA_SHORT, offset, (short) code);
        filter.set(JAVA_BYTE, offset + 3, (byte) otherwise);
        filter.set(JAVA_INT, offset + 4, value);
    }

    private static void control(int option, long first, long second) {
        Linker linker = Linker.nativeLinker();
        MethodHandle prctl = linker.downcallHandle(
                linker.defaultLookup().find("prctl").orElseThrow(),
                FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
                Linker.Option.firstVariadicArg(1));
        int result;
        try {
            result = (int) prctl.invokeExact(option, first, second, 0L, 0L);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        if (result != 0) {
            throw new IllegalStateException("the kernel takes no filter");
        }
    }
}
