/**
 * Measures Parley against other ways of doing the same work: a generator of corpora, contestants, a
 * harness that runs each as a process of its own, and JMH benchmarks of the text stages. Not part
 * of the product; nothing depends on it.
 */
package org.parley.benchmark;
