package fr.completude.bench;

import org.jspecify.annotations.Nullable;

/**
 * What another tool took for the same files.
 *
 * @param ours what we took for the files it was given, by as many workers
 * @param cpu seconds of processor time, 0 where unknown
 * @param failures runs that ended with an error
 * @param accuracy of our recognition on what it read; null when that was not looked at
 */
record PeerRun(
        String name,
        String version,
        ReadingRun ours,
        double seconds,
        double cpu,
        int failures,
        @Nullable Accuracy accuracy) {}
