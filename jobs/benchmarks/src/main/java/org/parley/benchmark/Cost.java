package org.parley.benchmark;

/**
 * What a process cost.
 *
 * @param wallSeconds from start to exit
 * @param cpuSeconds user and system time of the process, all threads
 * @param peakBytes most memory resident at once
 * @param exit its exit status
 */
record Cost(double wallSeconds, double cpuSeconds, long peakBytes, int exit) {}
