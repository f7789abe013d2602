package carrel.benchmarks.engines;

/**
 * What it took to build an index.
 *
 * @param seconds from the start of the process to its end
 * @param cpuSeconds of all cores; negative where unknown
 * @param peakMegabytes resident; negative where unknown
 * @param indexMegabytes on disk
 */
record Indexed(String engine, double seconds, double cpuSeconds, double peakMegabytes, double indexMegabytes) {}
