package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.IntConsumer;

/** Tells work that grows with its input from work that grows with its square, on whatever machine and however busy that is. */
public final class Growth {
    private static final int TIMES = 4;
    /** Linear work needs 4 times as long for four times the input, quadratic work 16 times. */
    private static final int MOST = 9;
    /** Less is noise. */
    private static final long NOISE_NANOS = Duration.ofMillis(40).toNanos();

    private Growth() {}

    /** Fails if {@code work} of size 4n takes much more than four times the processor time of size n, on this thread. */
    public static void assertLinear(int n, IntConsumer work) {
        work.accept(n);
        long small = Math.min(nanos(n, work), nanos(n, work));
        long large = nanos(TIMES * n, work);
        if (large > MOST * small + NOISE_NANOS) {
            // Once more, warm: the compiler may have been late.
            small = nanos(n, work);
            large = nanos(TIMES * n, work);
        }
        assertThat(Duration.ofNanos(large))
                .as("time of %d, where %d takes %s", TIMES * n, n, Duration.ofNanos(small))
                .isLessThanOrEqualTo(Duration.ofNanos(MOST * small + NOISE_NANOS));
    }

    private static long nanos(int size, IntConsumer work) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.accept(size);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    }
}
