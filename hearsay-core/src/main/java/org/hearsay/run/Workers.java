package org.hearsay.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Applies a function to many items on several threads. Results stand in the order of the items, so that the number of threads
 * never shows in an output.
 *
 * @param threads 1 or more
 * @param progress told after each item
 */
public record Workers(int threads, Progress progress) {
    public Workers {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + "; expected 1 or more");
        }
    }

    /**
     * Applies {@code function} to each item.
     *
     * @param stage the word that {@link Progress} is told
     * @throws RuntimeException the first item's, in the order of the items, if the function threw
     */
    public <T, R> List<R> map(String stage, List<T> items, Function<T, R> function) {
        AtomicInteger done = new AtomicInteger();
        Function<T, R> counted = item -> {
            R result = function.apply(item);
            progress.advance(stage, done.incrementAndGet(), items.size());
            return result;
        };
        if (threads == 1 || items.size() < 2) {
            return items.stream().map(counted).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, items.size()));
        try {
            List<Future<R>> futures = new ArrayList<>(items.size());
            items.forEach(item -> futures.add(pool.submit(() -> counted.apply(item))));
            List<R> results = new ArrayList<>(items.size());
            for (Future<R> future : futures) {
                results.add(await(stage, future));
            }
            return List.copyOf(results);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R await(String stage, Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stage + " was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(stage + " failed", e.getCause());
        }
    }
}
